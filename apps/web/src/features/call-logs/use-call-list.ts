'use client'

import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo } from 'react'

import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { callLogPages, newestCallLogs } from './call-log-pages.ts'
import { countNew, mergeNewest } from './merge-newest.ts'

// Up to here one looks at the top of the list, and new calls may push it down.
const TOP_PX = 80

/**
 * The list of calls, kept fresh: new calls appear by themselves while one looks at its top. Further down they wait
 * (`newCount`) until one asks for them, so that nothing moves under the reader's eyes.
 */
export const useCallList = () => {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const list = useInfiniteQuery(callLogPages(trpc))
  const newest = useQuery({ ...newestCallLogs(trpc), enabled: list.isSuccess })

  const pages = list.data?.pages
  const head = newest.data
  const newCount = useMemo(() => (pages && head ? countNew(pages, head) : 0), [pages, head])

  const takeIn = useCallback(() => {
    if (!pages || !head) return
    const { queryKey } = callLogPages(trpc)
    const merged = mergeNewest(pages, head)
    if (merged === null) {
      void queryClient.invalidateQueries({ queryKey })
      return
    }
    queryClient.setQueryData(
      queryKey,
      (old) => old && { pages: merged, pageParams: old.pageParams.slice(0, merged.length) },
    )
  }, [pages, head, trpc, queryClient])

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

  return { list, newest, newCount, showNew }
}
