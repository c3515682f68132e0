import type { AppRouter } from '@callbook/api'
import type { inferRouterOutputs } from '@trpc/server'
import type { TRPCOptionsProxy } from '@trpc/tanstack-react-query'

import { askedOf, type ListState } from '@/features/records/list-params.ts'

type Trpc = TRPCOptionsProxy<AppRouter>

/** An activity of the list. */
export type Activity = inferRouterOutputs<AppRouter>['activities']['list']['activities'][number]

/** An activity that is looked at: with its call. */
export type OpenedActivity = inferRouterOutputs<AppRouter>['activities']['get']

/** The parts of the list of activities: everything to do, unless told. */
export const ACTIVITY_VIEWS = ['todo', 'overdue', 'today', 'week', 'done'] as const
export type ActivityView = (typeof ACTIVITY_VIEWS)[number]

export const activityView = (view: string): ActivityView => ACTIVITY_VIEWS.find((name) => name === view) ?? 'todo'

const next = { getNextPageParam: ({ next_cursor }: { next_cursor: string | null }) => next_cursor ?? undefined }

export const activityPages = (trpc: Trpc, state: ListState, today: string) => {
  const view = activityView(state.view)
  const done = view === 'done'
  return trpc.activities.list.infiniteQueryOptions(
    {
      ...askedOf(state, ['due_date', 'subject', 'update_time'], done ? '-update_time' : 'due_date'),
      done,
      today,
      ...(view !== 'todo' && !done && { due: view }),
    },
    next,
  )
}
