import type { AppRouter } from '@callbook/api'
import type { inferRouterOutputs } from '@trpc/server'
import type { TRPCOptionsProxy } from '@trpc/tanstack-react-query'

import { askedOf, type ListState } from '@/features/records/list-params.ts'

type Trpc = TRPCOptionsProxy<AppRouter>

export type Organization = inferRouterOutputs<AppRouter>['organizations']['get']

const next = { getNextPageParam: ({ next_cursor }: { next_cursor: string | null }) => next_cursor ?? undefined }

export const organizationPages = (trpc: Trpc, state: ListState) =>
  trpc.organizations.list.infiniteQueryOptions(askedOf(state, ['name', 'add_time', 'update_time'], 'name'), next)

const MOST_PEOPLE = 100

export const organizationPeople = (trpc: Trpc, id: number) =>
  trpc.persons.list.queryOptions({ org_id: id, limit: MOST_PEOPLE, sort_by: 'name', sort_direction: 'asc' })

export const organizationTimeline = (trpc: Trpc, id: number) =>
  trpc.organizations.timeline.infiniteQueryOptions({ id, limit: 50 }, next)
