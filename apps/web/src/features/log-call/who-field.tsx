'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { useState } from 'react'

import { Chosen } from '@/components/ui/chosen.tsx'
import { Combobox } from '@/components/ui/combobox.tsx'
import { Field } from '@/components/ui/field.tsx'
import { useSettled } from '@/features/search/use-settled.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import type { LogCallValues } from './log-call-values.ts'
import { useFieldLabels } from './use-field-labels.ts'
import { WhoOptionLine } from './who-option-line.tsx'
import { numberOption, type WhoOption, whoOptions } from './who-options.ts'

const LEAST_LETTERS = 2

interface WhoFieldProps {
  readonly person: LogCallValues['person']
  /** Whether nobody else has the number. */
  readonly isOnlyOwner: boolean
  readonly country: string
  readonly error: string | undefined
  readonly onChoose: (option: WhoOption) => void
  /** A number was typed, and one went on without taking a suggestion. */
  readonly onLeave: (option: WhoOption) => void
  readonly onClear: () => void
}

/** Finds a person by name or number as one types, and fills in their number. */
export const WhoField = ({ person, isOnlyOwner, country, error, onChoose, onLeave, onClear }: WhoFieldProps) => {
  const t = useExtracted()
  const label = useFieldLabels().person
  const trpc = useTRPC()
  const [term, setTerm] = useState('')
  const settled = useSettled(term.trim(), 150)
  const asked = settled.length >= LEAST_LETTERS
  const found = useQuery(
    trpc.persons.suggest.queryOptions({ term: settled }, { enabled: asked, placeholderData: keepPreviousData }),
  )
  if (person) {
    return (
      <Field
        label={label}
        optional
        error={error}
        hint={isOnlyOwner ? t('The only person who has this number.') : undefined}
      >
        {({ id }) => <Chosen id={id} name={person.name} detail={person.org_name} onClear={onClear} />}
      </Field>
    )
  }
  const complete = found.isSuccess && !found.isPlaceholderData && settled === term.trim()
  const options =
    term.trim().length >= LEAST_LETTERS ? whoOptions(term.trim(), found.data?.persons ?? [], { complete }) : []
  const nobody = asked && found.data?.persons.length === 0 && options.length === 0
  return (
    <Combobox
      label={label}
      optional
      error={error}
      hint={nobody ? t('Nobody found. Enter the number below.') : undefined}
      placeholder={t('Name or number')}
      term={term}
      onTerm={setTerm}
      options={options}
      keyOf={({ key }) => key}
      onChoose={(option) => {
        onChoose(option)
        setTerm('')
      }}
      onLeave={() => {
        const typed = numberOption(term.trim())
        if (!typed) return
        onLeave(typed)
        setTerm('')
      }}
    >
      {(option) => <WhoOptionLine option={option} country={country} />}
    </Combobox>
  )
}
