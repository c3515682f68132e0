'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type SyntheticEvent, useState } from 'react'
import { useExtracted } from 'next-intl'
import { toast } from 'sonner'

import { Button } from '@/components/ui/button.tsx'
import { Input } from '@/components/ui/input.tsx'
import { Row } from '@/features/settings/rows.tsx'
import { undoAction } from '@/features/undo/undo-action.tsx'
import { formatPhoneNumber } from '@/lib/format-phone-number.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

interface OwnNumberRowProps {
  readonly number: { readonly id: number; readonly value_e164: string; readonly label: string | null }
  readonly country: string
}

/** One of the company's own numbers. Removing it can be undone. */
export const OwnNumberRow = ({ number: { id, value_e164, label }, country }: OwnNumberRowProps) => {
  const t = useExtracted()
  const errorText = useErrorText()
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
    toast(t('{number} was removed', { number: written }), {
      action: undoAction(() => add.mutate({ value: value_e164, label })),
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
              aria-label={t('Label of {number}', { number: written })}
              maxLength={100}
              value={draft}
              onChange={({ target }) => setDraft(target.value)}
              onKeyDown={(event) => event.key === 'Escape' && setDraft(undefined)}
              // One has just asked for it.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
            />
            <Button type="submit">{t('Save')}</Button>
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
            aria-label={
              label
                ? t('Rename {number}', { number: written })
                : t({ message: 'Label {number}', description: 'to give it a label', values: { number: written } })
            }
            onClick={() => setDraft(label ?? '')}
          >
            {label ? t('Rename') : t({ message: 'Label', description: 'to give it a label' })}
          </Button>
          <Button
            variant="quiet"
            aria-label={t('Remove {number}', { number: written })}
            onClick={() => void removeNumber().catch(() => {})}
          >
            {t('Remove')}
          </Button>
        </>
      }
    />
  )
}
