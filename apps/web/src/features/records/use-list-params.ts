'use client'

import { useQueryStates } from 'nuqs'

import { useSettled } from '@/features/search/use-settled.ts'

import { LIST_PARAMS } from './list-params.ts'

const TYPING_MS = 200

/** The state of a list in the address. `settled` is what to ask for: the search once one stops typing. */
export const useListParams = () => {
  const [params, setParams] = useQueryStates(LIST_PARAMS, { history: 'replace' })
  const q = useSettled(params.q, TYPING_MS)
  return {
    ...params,
    setParams,
    isFiltered: params.q.trim() !== '' || params.owner !== null,
    clear: () => void setParams({ q: null, owner: null }),
    settled: { ...params, q },
  }
}
export type ListParams = ReturnType<typeof useListParams>
