'use client'

import { useQuery } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { useQueryState } from 'nuqs'

import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { loadViewParams, OPENED_VIEW, viewQuery, type ViewParams } from './call-list-params.ts'
import type { SavedView } from './saved-view-dialog.tsx'

/** A view with what it asks for. */
interface ViewTab {
  readonly name: string
  readonly query: string
  readonly saved?: SavedView
}

const MISSED_TODAY = viewQuery({
  period: 'today',
  direction: 'inbound',
  outcome: ['no_answer', 'left_voicemail', 'busy'],
})

/**
 * The views that everybody has, and saved ones. The current one is what the address describes, or the saved one that was
 * opened and changed since: `view` of the address tells which.
 */
export const useViews = (view: ViewParams, userId: number) => {
  const t = useExtracted()
  const trpc = useTRPC()
  const saved = useQuery(trpc.savedViews.list.queryOptions(undefined, { staleTime: 60_000 }))
  const [openedId, setOpenedId] = useQueryState('view', OPENED_VIEW)
  const here = viewQuery(view)
  const tabs: ViewTab[] = [
    { name: t({ message: 'All', description: 'calls' }), query: '' },
    { name: t({ message: 'Mine', description: 'calls' }), query: viewQuery({ user_id: [userId] }) },
    { name: t({ message: 'Missed today', description: 'calls' }), query: MISSED_TODAY },
    ...(saved.data?.saved_views ?? []).map((one) => ({
      name: one.name,
      // Normalised: what a view meant when it was saved may be written otherwise today.
      query: viewQuery(loadViewParams(new URLSearchParams(one.query))),
      saved: one,
    })),
  ]
  const opened = openedId === null ? undefined : tabs.find((tab) => tab.saved?.id === openedId)
  const current = opened ?? tabs.find(({ query }) => query === here)
  return {
    here,
    tabs,
    current,
    isChanged: current !== undefined && current.query !== here,
    /** What is shown changes: it stays a change of the saved view that is open. */
    keepOpened: () => {
      if (current?.saved && current.saved.id !== openedId) void setOpenedId(current.saved.id)
    },
    /** What is shown is no change of a saved view any more. */
    leaveOpened: () => void setOpenedId(null),
  }
}
export type Views = ReturnType<typeof useViews>
