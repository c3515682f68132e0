import type { AppRouter } from '@callbook/api'
import type { inferRouterOutputs } from '@trpc/server'
import type { TRPCOptionsProxy } from '@trpc/tanstack-react-query'

import { askedOf, type ListState } from '@/features/records/list-params.ts'

type Trpc = TRPCOptionsProxy<AppRouter>

export type Lead = inferRouterOutputs<AppRouter>['leads']['get']

/** The part of the list of leads: those to work on, unless told. */
export const leadView = (view: string) => (view === 'archived' ? 'archived' : 'active')

const next = { getNextPageParam: ({ next_cursor }: { next_cursor: string | null }) => next_cursor ?? undefined }

export const leadPages = (trpc: Trpc, state: ListState) =>
  trpc.leads.list.infiniteQueryOptions(
    {
      ...askedOf(state, ['title', 'expected_close_date', 'add_time', 'update_time'], '-add_time'),
      archived_status: leadView(state.view) === 'archived' ? 'archived' : 'not_archived',
    },
    next,
  )

export const leadTimeline = (trpc: Trpc, id: string) =>
  trpc.leads.timeline.infiniteQueryOptions({ id, limit: 50 }, next)
