import type { AppRouter } from '@callbook/api'
import type { inferRouterOutputs } from '@trpc/server'
import type { TRPCOptionsProxy } from '@trpc/tanstack-react-query'

import { askedOf, type ListState } from '@/features/records/list-params.ts'

type Trpc = TRPCOptionsProxy<AppRouter>

export type Person = inferRouterOutputs<AppRouter>['persons']['get']

const next = { getNextPageParam: ({ next_cursor }: { next_cursor: string | null }) => next_cursor ?? undefined }

export const peoplePages = (trpc: Trpc, state: ListState) =>
  trpc.persons.list.infiniteQueryOptions(askedOf(state, ['name', 'add_time', 'update_time'], 'name'), next)

export const personTimeline = (trpc: Trpc, id: number) =>
  trpc.persons.timeline.infiniteQueryOptions({ id, limit: 50 }, next)
