import type { AppRouter } from '@callbook/api'
import type { inferRouterOutputs } from '@trpc/server'
import type { TRPCOptionsProxy } from '@trpc/tanstack-react-query'

import { askedOf, type ListState } from '@/features/records/list-params.ts'

type Trpc = TRPCOptionsProxy<AppRouter>

export type Deal = inferRouterOutputs<AppRouter>['deals']['get']

/** The parts of the list of deals: by status, the open ones unless told. */
export const DEAL_VIEWS = ['open', 'won', 'lost', 'all'] as const
export type DealView = (typeof DEAL_VIEWS)[number]

export const dealView = (view: string): DealView => DEAL_VIEWS.find((name) => name === view) ?? 'open'

const next = { getNextPageParam: ({ next_cursor }: { next_cursor: string | null }) => next_cursor ?? undefined }

export const dealPages = (trpc: Trpc, state: ListState) => {
  const view = dealView(state.view)
  return trpc.deals.list.infiniteQueryOptions(
    {
      ...askedOf(state, ['title', 'value', 'expected_close_date', 'add_time', 'update_time'], '-update_time'),
      ...(view !== 'all' && { status: view }),
    },
    next,
  )
}

export const dealTimeline = (trpc: Trpc, id: number) =>
  trpc.deals.timeline.infiniteQueryOptions({ id, limit: 50 }, next)

/** The open deals of a person or an organization, the last changed first. */
export const openDeals = (trpc: Trpc, of: { readonly person_id?: number; readonly org_id?: number }) =>
  trpc.deals.list.queryOptions({ ...of, status: 'open', limit: 50, sort_by: 'update_time', sort_direction: 'desc' })
