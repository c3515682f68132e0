'use client'

import type { CallLogFilterWire } from '@callbook/schema'
import type { RowSelectionState } from '@tanstack/react-table'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'

import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import type { Call } from './call.ts'
import { pendingDeletes } from '@/features/undo/pending-deletes.ts'

/** What is known of a selected call, whether it is loaded or not. */
export type SelectedCall = Pick<Call, 'id' | 'user_id'>

const NONE: RowSelectionState = {}

/**
 * Which calls are selected: of those that are loaded, or all that the filter finds (`selectAll`), of which the server
 * tells the ids. `found` are those it told last.
 */
export const useSelection = (filter: CallLogFilterWire, calls: readonly Call[]) => {
  const trpc = useTRPC()
  const [selection, setSelection] = useState<RowSelectionState>(NONE)
  const { data, isFetching, refetch } = useQuery(trpc.callLogs.select.queryOptions(filter, { enabled: false }))
  const found = data?.call_logs
  const selected = useMemo(() => {
    if (Object.keys(selection).length === 0) return []
    const known = new Map<string, SelectedCall>()
    for (const call of [...(found ?? []), ...calls]) if (selection[call.id]) known.set(call.id, call)
    return [...known.values()]
  }, [selection, found, calls])
  const clear = useCallback(() => setSelection(NONE), [])
  /** Throws what the server refused it with. What was unselected while it answered stays so. */
  const selectAll = async (): Promise<void> => {
    const before = selection
    const answer = await refetch({ throwOnError: true })
    const deleted = pendingDeletes()
    const ids = answer.data?.call_logs.map(({ id }) => id).filter((id) => !deleted.has(id))
    if (!ids) return
    setSelection((now) => {
      if (Object.keys(now).length === 0) return now
      return Object.fromEntries(ids.filter((id) => now[id] || !before[id]).map((id) => [id, true]))
    })
  }
  return { selection, setSelection, selected, clear, selectAll, isSelectingAll: isFetching, found }
}
