'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { Combobox } from '@/components/ui/combobox.tsx'
import { Field } from '@/components/ui/field.tsx'
import { useSettled } from '@/features/log-call/use-settled.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

const LEAST_LETTERS = 2

interface Someone {
  /** Absent: a new person of this name. */
  readonly person_id?: number
  readonly name: string
}

/** Finds the person that a number belongs to by name, or offers to make them. */
export const SomeoneElse = ({ onChoose }: { onChoose: (someone: Someone) => void }) => {
  const trpc = useTRPC()
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
  const options = [
    ...known.map((person) => ({
      key: `${person.id}`,
      label: person.name,
      detail: person.organization ? <bdi>{person.organization.name}</bdi> : undefined,
      someone: { person_id: person.id, name: person.name },
    })),
    // A number is no name.
    ...(/\p{L}/u.test(name)
      ? [{ key: 'new', label: `New person “${name}”`, detail: undefined, someone: { name } }]
      : []),
  ]
  return (
    <Field label="Someone else, or a new person">
      {(control) => (
        <Combobox
          {...control}
          placeholder="Name: press N"
          term={term}
          onTerm={setTerm}
          options={options}
          onChoose={({ someone }) => onChoose(someone)}
        />
      )}
    </Field>
  )
}
