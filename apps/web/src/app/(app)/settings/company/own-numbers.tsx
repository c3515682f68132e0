'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type SyntheticEvent, useState } from 'react'

import { Button } from '@/components/ui/button.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Input } from '@/components/ui/input.tsx'
import { QueryRows } from '@/features/settings/query-rows.tsx'
import { NoRows, Rows } from '@/features/settings/rows.tsx'
import { formatPhoneNumber } from '@/lib/format-phone-number.ts'
import { errorText } from '@/lib/trpc/error-code.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { OwnNumberRow } from './own-number-row.tsx'

/** The company's own numbers: add, label, remove, and one that calls suggest. */
export const OwnNumbers = ({ country }: { country: string }) => {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const query = useQuery(trpc.companyNumbers.list.queryOptions())
  const suggestion = useQuery(trpc.companyNumbers.suggest.queryOptions()).data?.suggestion
  const [value, setValue] = useState('')
  const [label, setLabel] = useState('')
  const add = useMutation(
    trpc.companyNumbers.add.mutationOptions({
      onSuccess: async () => {
        setValue('')
        setLabel('')
        await queryClient.invalidateQueries(trpc.companyNumbers.pathFilter())
      },
    }),
  )
  const refusal = () => {
    if (!add.error) return
    return errorText(add.error).replace('"value"', 'This')
  }
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    add.mutate({ value, label: label.trim() || null })
  }
  return (
    <div className="grid grid-cols-1 gap-4">
      <QueryRows query={query}>
        {({ company_numbers }) =>
          company_numbers.length === 0 ? (
            <NoRows>None yet.</NoRows>
          ) : (
            <Rows label="Own numbers">
              {company_numbers.map((number) => (
                <OwnNumberRow key={number.id} number={number} country={country} />
              ))}
            </Rows>
          )
        }
      </QueryRows>
      {suggestion && (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          <span>
            <strong className="figures font-medium">{formatPhoneNumber(suggestion.value, country)}</strong> stands in{' '}
            {suggestion.call_count} of the last {suggestion.of} calls. Is it yours?
          </span>
          <Button size="small" onClick={() => add.mutate({ value: suggestion.value })} disabled={add.isPending}>
            Add it
          </Button>
        </p>
      )}
      <form noValidate className="flex flex-wrap items-start gap-3" onSubmit={onSubmit}>
        <Field label="Number" error={refusal()} className="w-60 max-md:w-full">
          {(control) => (
            <Input
              {...control}
              type="tel"
              autoComplete="off"
              value={value}
              onChange={({ target }) => setValue(target.value)}
            />
          )}
        </Field>
        <Field label="Label" optional className="w-48 max-md:w-full">
          {(control) => (
            <Input
              {...control}
              placeholder="Front desk"
              autoComplete="off"
              maxLength={100}
              value={label}
              onChange={({ target }) => setLabel(target.value)}
            />
          )}
        </Field>
        <Button type="submit" disabled={add.isPending} className="mt-6 max-md:mt-0 md:h-9">
          Add number
        </Button>
      </form>
    </div>
  )
}
