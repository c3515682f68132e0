'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { useDeferredValue, useState } from 'react'

import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import type { FilterParams } from './call-list-params.ts'
import { ChoiceList } from './choice-list.tsx'
import { toggled } from './filter-editing.ts'
import { type RecordFilter, recordIds } from './filters.ts'
import { useFilterLabel } from './use-filter-label.ts'

type Chosen = Partial<Pick<FilterParams, RecordFilter>>

interface RecordChoicesProps {
  readonly name: RecordFilter
  readonly view: Chosen
  readonly onChange: (changes: Chosen) => void
  readonly onDone: () => void
}

/** Records to filter by, found by name. Of reps several, of everything else one. */
export const RecordChoices = ({ name, view, onChange, onDone }: RecordChoicesProps) => {
  const t = useExtracted()
  const filterLabel = useFilterLabel()
  const trpc = useTRPC()
  const [text, setText] = useState('')
  const term = useDeferredValue(text).trim().slice(0, 100)
  const found = useQuery(
    trpc.callLogs.filterChoices.queryOptions({ field: name, term }, { placeholderData: keepPreviousData }),
  )
  const choices = (found.data?.choices ?? []).map(({ id, name: label, detail, has_left }) => ({
    id,
    label,
    detail: has_left ? t({ message: 'left', description: 'a person who has left the company' }) : detail,
  }))
  return (
    <ChoiceList
      label={filterLabel(name)}
      choices={choices}
      selected={recordIds(view, name)}
      multiple={name === 'user_id'}
      nothing={found.isPending ? t('Loading…') : t('Nothing found.')}
      onSearch={setText}
      onChoose={(id) => {
        if (name === 'user_id') onChange({ user_id: toggled(view.user_id ?? null, id) })
        else {
          onChange({ [name]: id })
          onDone()
        }
      }}
    />
  )
}
