'use client'

import type { SearchCallLogsWire } from '@callbook/schema'
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useSubscription } from '@trpc/tanstack-react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'

import { usePendingDeletes } from '@/features/undo/pending-deletes.ts'
import { errorCode } from '@/lib/trpc/error-code.ts'
import { useTRPC, useTRPCClient } from '@/lib/trpc/trpc-context.ts'

import type { Call } from './call.ts'
import { callLogPages, newestCallLogs } from './call-log-pages.ts'
import { countNew, mergeNewest } from './merge-newest.ts'

// Up to here one looks at the top of the list, and new calls may push it down.
const TOP_PX = 80
// A phone system that posts many calls at once makes the page look once.
const REST_MS = 300
let resting: ReturnType<typeof setTimeout> | undefined

/**
 * The list of calls, kept fresh: new calls appear by themselves while one looks at its top. Further down they wait
 * (`newCount`) until one asks for them, so that nothing moves under the reader's eyes. In another order than newest first,
 * new calls can be anywhere: the list stays as it was read.
 *
 * `isUnreached`: the server cannot be reached, and the calls are those of the question before.
 */
export const useCallList = (search: SearchCallLogsWire) => {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const isLive = search.sort_by === undefined && search.sort_direction === undefined
  const list = useInfiniteQuery(callLogPages({ trpc, client }, search))
  const isCurrent = list.isSuccess && !list.isPlaceholderData
  const newest = useQuery({ ...newestCallLogs(trpc, search), enabled: isLive && isCurrent })

  const look = useCallback(() => {
    resting ??= setTimeout(async () => {
      resting = undefined
      await queryClient.invalidateQueries(
        trpc.callLogs.search.queryFilter(undefined, { type: 'active', predicate: isNewest }),
      )
      // In one request with them, the rows would wait until all calls are counted.
      await queryClient.invalidateQueries(trpc.callLogs.totals.pathFilter())
    }, REST_MS)
  }, [queryClient, trpc])
  useSubscription(trpc.callLogs.onAdded.subscriptionOptions(undefined, { onData: look, onError: look }))

  // The server cannot be reached: the calls of before are better than none, while the page says what they are.
  const [last, setLast] = useState(list.data)
  if (list.data && list.data !== last) setLast(list.data)
  const isUnreached = list.isError && !list.data && errorCode(list.error) === undefined
  const pages = (list.data ?? (isUnreached ? last : undefined))?.pages
  const head = isCurrent ? newest.data : undefined
  const newCount = useMemo(() => (pages && head ? countNew(pages, head) : 0), [pages, head])

  const takeIn = useCallback(() => {
    if (!pages || !head) return
    const { queryKey } = callLogPages({ trpc, client }, search)
    const merged = mergeNewest(pages, head)
    if (merged === null) {
      void queryClient.invalidateQueries({ queryKey })
      return
    }
    queryClient.setQueryData(
      queryKey,
      (old) => old && { pages: merged, pageParams: old.pageParams.slice(0, merged.length) },
    )
  }, [pages, head, trpc, client, search, queryClient])

  useEffect(() => {
    if (newCount === 0) {
      takeIn()
      return
    }
    const takeInAtTop = () => {
      if (window.scrollY <= TOP_PX) takeIn()
    }
    takeInAtTop()
    window.addEventListener('scroll', takeInAtTop, { passive: true })
    return () => window.removeEventListener('scroll', takeInAtTop)
  }, [newCount, takeIn])

  const showNew = useCallback(() => {
    takeIn()
    window.scrollTo({ top: 0 })
  }, [takeIn])

  const deleted = usePendingDeletes()
  const calls = useMemo(() => {
    const all = pages?.flatMap(({ call_logs }) => call_logs) ?? NO_CALLS
    return deleted.size === 0 ? all : all.filter(({ id }) => !deleted.has(id))
  }, [pages, deleted])
  const deletedCalls = useMemo(() => {
    if (deleted.size === 0) return NO_CALLS
    return pages?.flatMap(({ call_logs }) => call_logs.filter(({ id }) => deleted.has(id))) ?? NO_CALLS
  }, [pages, deleted])

  return { list, calls, deletedCalls, isUnreached, newest, newCount, showNew }
}

const NO_CALLS: Call[] = []

/** Whether a query is the first page that is asked for again and again, not the list: reading all of that again costs. */
const isNewest = ({ queryKey }: { queryKey: readonly unknown[] }): boolean => {
  const options = queryKey[1]
  return typeof options === 'object' && options !== null && 'type' in options && options.type === 'query'
}
