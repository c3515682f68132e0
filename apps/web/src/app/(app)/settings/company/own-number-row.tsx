'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type SyntheticEvent, useState } from 'react'
import { toast } from 'sonner'

import { Button } from '@/components/ui/button.tsx'
import { Input } from '@/components/ui/input.tsx'
import { Row } from '@/features/settings/rows.tsx'
import { formatPhoneNumber } from '@/lib/format-phone-number.ts'
import { errorText } from '@/lib/trpc/error-code.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

interface OwnNumberRowProps {
  readonly number: { readonly id: number; readonly value_e164: string; readonly label: string | null }
  readonly country: string
}

/** One of the company's own numbers. Removing it can be undone. */
export const OwnNumberRow = ({ number: { id, value_e164, label }, country }: OwnNumberRowProps) => {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const [draft, setDraft] = useState<string>()
  const options = {
    onSuccess: () => queryClient.invalidateQueries(trpc.companyNumbers.pathFilter()),
    onError: (error: unknown) => {
      toast.error(errorText(error))
    },
  }
  const update = useMutation(trpc.companyNumbers.update.mutationOptions(options))
  const add = useMutation(trpc.companyNumbers.add.mutationOptions(options))
  const remove = useMutation(trpc.companyNumbers.remove.mutationOptions(options))
  const written = formatPhoneNumber(value_e164, country)

  const removeNumber = async () => {
    await remove.mutateAsync({ id })
    toast(`${written} was removed`, {
      action: { label: 'Undo', onClick: () => add.mutate({ value: value_e164, label }) },
    })
  }
  const save = (event: SyntheticEvent) => {
    event.preventDefault()
    update.mutate({ id, label: draft?.trim() || null })
    setDraft(undefined)
  }
  if (draft !== undefined) {
    return (
      <Row
        title={<bdi className="figures">{written}</bdi>}
        details={
          <form className="flex items-center gap-2 py-1" onSubmit={save}>
            <Input
              aria-label={`Label of ${written}`}
              maxLength={100}
              value={draft}
              onChange={({ target }) => setDraft(target.value)}
              onKeyDown={(event) => event.key === 'Escape' && setDraft(undefined)}
              // One has just asked for it.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
            />
            <Button type="submit">Save</Button>
          </form>
        }
      />
    )
  }
  return (
    <Row
      title={<bdi className="figures">{written}</bdi>}
      details={label ? <bdi>{label}</bdi> : undefined}
      actions={
        <>
          <Button
            variant="quiet"
            aria-label={`${label ? 'Rename' : 'Label'} ${written}`}
            onClick={() => setDraft(label ?? '')}
          >
            {label ? 'Rename' : 'Label'}
          </Button>
          <Button variant="quiet" aria-label={`Remove ${written}`} onClick={() => void removeNumber().catch(() => {})}>
            Remove
          </Button>
        </>
      }
    />
  )
}
