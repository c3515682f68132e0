'use client'

import type { RecordKind } from '@callbook/schema'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { useState } from 'react'

import { Chosen } from '@/components/ui/chosen.tsx'
import { Combobox } from '@/components/ui/combobox.tsx'
import { Field } from '@/components/ui/field.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { useRecordKindWord } from './use-record-kind-word.ts'
import { useSettled } from './use-settled.ts'

const LEAST_LETTERS = 2

/** A record that was chosen. */
export interface ChosenRecord {
  readonly kind: RecordKind
  readonly id: string
  readonly name: string
  readonly detail?: string | undefined
}

interface RecordFieldProps {
  readonly label: string
  readonly kinds: readonly RecordKind[]
  readonly value: ChosenRecord | null
  readonly onChange: (record: ChosenRecord | null) => void
}

/** Chooses a record of these kinds by name, as one types; or none. */
export const RecordField = ({ label, kinds, value, onChange }: RecordFieldProps) => {
  const t = useExtracted()
  const kindWord = useRecordKindWord()
  const trpc = useTRPC()
  const [term, setTerm] = useState('')
  // Choosing and choosing again replace the control that the keyboard is in.
  const [used, setUsed] = useState(false)
  const settled = useSettled(term.trim(), 150)
  const asked = settled.length >= LEAST_LETTERS
  const found = useQuery(
    trpc.search.records.queryOptions(
      { term: settled, kinds: [...kinds] },
      { enabled: asked, placeholderData: keepPreviousData },
    ),
  )
  if (value) {
    return (
      <Field label={label}>
        {({ id }) => (
          <Chosen
            id={id}
            name={value.name}
            detail={value.detail}
            takesFocus={used}
            onClear={() => {
              setUsed(true)
              onChange(null)
            }}
          />
        )}
      </Field>
    )
  }
  const options = term.trim().length >= LEAST_LETTERS ? (found.data ?? []) : []
  return (
    <Combobox
      label={label}
      hint={asked && found.data?.length === 0 ? t('Nothing found.') : undefined}
      placeholder={t({ id: 'noRecord', message: 'None', description: 'no record is chosen' })}
      takesFocus={used}
      term={term}
      onTerm={setTerm}
      options={options}
      keyOf={({ kind, id }) => `${kind} ${id}`}
      onChoose={(record) => {
        setUsed(true)
        onChange(record)
        setTerm('')
      }}
    >
      {({ name, detail, kind }) => (
        <>
          <bdi className="min-w-0 truncate font-medium">{name}</bdi>
          <bdi className="min-w-0 truncate text-ink-3">{detail}</bdi>
          {kinds.length > 1 && <span className="ml-auto text-xs text-ink-3">{kindWord(kind)}</span>}
        </>
      )}
    </Combobox>
  )
}
