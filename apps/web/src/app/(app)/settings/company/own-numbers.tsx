'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { type ReactNode, type SyntheticEvent, useState } from 'react'

import { Button } from '@/components/ui/button.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Input } from '@/components/ui/input.tsx'
import { QueryRows } from '@/features/settings/query-rows.tsx'
import { NoRows, Rows } from '@/features/settings/rows.tsx'
import { formatPhoneNumber } from '@/lib/format-phone-number.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { OwnNumberRow } from './own-number-row.tsx'

const figures = (number: ReactNode) => <strong className="figures font-medium">{number}</strong>

/** The company's own numbers: add, label, remove, and one that calls suggest. */
export const OwnNumbers = ({ country }: { country: string }) => {
  const t = useExtracted()
  const errorText = useErrorText()
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
            <NoRows>{t({ message: 'None yet.', description: 'no numbers of the company' })}</NoRows>
          ) : (
            <Rows label={t('Own numbers')}>
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
            {t.rich(
              '<figures>{number}</figures> stands in {count, number} of the last {of, number} calls. Is it yours?',
              {
                number: formatPhoneNumber(suggestion.value, country),
                count: suggestion.call_count,
                of: suggestion.of,
                figures,
              },
            )}
          </span>
          <Button size="small" onClick={() => add.mutate({ value: suggestion.value })} disabled={add.isPending}>
            {t('Add it')}
          </Button>
        </p>
      )}
      <form noValidate className="flex flex-wrap items-start gap-3" onSubmit={onSubmit}>
        <Field
          label={t({ message: 'Number', description: 'a phone number' })}
          error={refusal()}
          className="w-60 max-md:w-full"
        >
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
        <Field
          label={t({ message: 'Label', description: 'a name for a phone number' })}
          optional
          className="w-48 max-md:w-full"
        >
          {(control) => (
            <Input
              {...control}
              placeholder={t('Front desk')}
              autoComplete="off"
              maxLength={100}
              value={label}
              onChange={({ target }) => setLabel(target.value)}
            />
          )}
        </Field>
        <Button type="submit" disabled={add.isPending} className="mt-6 max-md:mt-0 md:h-9">
          {t('Add number')}
        </Button>
      </form>
    </div>
  )
}
