'use client'

import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'

import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import type { FilterParams } from './call-list-params.ts'
import { RECORD_FILTERS, recordIds, type RecordNames } from './filters.ts'

/** The names of the records that the calls are filtered by. */
export const useRecordNames = (params: FilterParams): RecordNames => {
  const trpc = useTRPC()
  const answers = useQueries({
    queries: RECORD_FILTERS.map((field) => {
      const ids = recordIds(params, field).filter((id) => id > 0 && Number.isSafeInteger(id))
      return trpc.callLogs.filterChoices.queryOptions({ field, ids }, { enabled: ids.length > 0 && ids.length <= 100 })
    }),
    combine: (results) => results.map(({ data }) => data),
  })
  return useMemo(() => {
    const maps = answers.map((answer) => new Map(answer?.choices.map(({ id, name }) => [id, name])))
    return Object.fromEntries(RECORD_FILTERS.map((field, index) => [field, maps[index]])) as RecordNames & object
  }, [answers])
}
