'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { type ReactNode, useState } from 'react'

import { Combobox } from '@/components/ui/combobox.tsx'
import { useIsPhone } from '@/features/rows/use-row-height.ts'
import { useSettled } from '@/features/search/use-settled.ts'
import { bdi } from '@/i18n/bdi.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

const LEAST_LETTERS = 2

interface Someone {
  /** Absent: a new person of this name. */
  readonly person_id?: number
  readonly name: string
}

interface SomeoneElseProps {
  readonly label: string
  readonly onChoose: (someone: Someone) => void
}

interface Option {
  readonly key: string
  readonly label: ReactNode
  readonly detail?: string | undefined
  readonly someone: Someone
}

/** Finds the person that a number belongs to by name, or offers to make them. */
export const SomeoneElse = ({ label, onChoose }: SomeoneElseProps) => {
  const t = useExtracted()
  const trpc = useTRPC()
  const isPhone = useIsPhone()
  const [term, setTerm] = useState('')
  const settled = useSettled(term.trim(), 150)
  const found = useQuery(
    trpc.persons.suggest.queryOptions(
      { term: settled },
      { enabled: settled.length >= LEAST_LETTERS, placeholderData: keepPreviousData },
    ),
  )
  const name = term.trim()
  const known = name.length < LEAST_LETTERS ? [] : (found.data?.persons ?? [])
  const somebodyNew = () => t.rich('New person “<bdi>{name}</bdi>”', { name, bdi })
  const options: Option[] = [
    ...known.map(({ id, name: known_name, organization }) => ({
      key: `${id}`,
      label: <bdi>{known_name}</bdi>,
      detail: organization?.name,
      someone: { person_id: id, name: known_name },
    })),
    // A number is no name.
    ...(/\p{L}/u.test(name) ? [{ key: 'new', label: somebodyNew(), someone: { name } }] : []),
  ]
  return (
    <Combobox
      label={label}
      placeholder={isPhone ? t('Name') : t('Name: press {key}', { key: 'N' })}
      term={term}
      onTerm={setTerm}
      options={options}
      keyOf={({ key }) => key}
      onChoose={({ someone }) => onChoose(someone)}
    >
      {({ label: optionLabel, detail }) => (
        <>
          <span className="min-w-0 truncate font-medium">{optionLabel}</span>
          <bdi className="min-w-0 truncate text-ink-3">{detail}</bdi>
        </>
      )}
    </Combobox>
  )
}
