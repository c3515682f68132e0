import type { AppRouter } from '@callbook/api'
import type { inferRouterOutputs } from '@trpc/server'
import type { TRPCOptionsProxy } from '@trpc/tanstack-react-query'

const PAGE_SIZE = 50
const POLL_MS = 30_000

type Trpc = TRPCOptionsProxy<AppRouter>
type InboxAnswers = inferRouterOutputs<AppRouter>['inbox']

/** A number of the inbox, with its newest call and how many persons have it. */
export type InboxNumber = InboxAnswers['list']['numbers'][number]
/** Somebody whom a number may be. */
export type Candidate = InboxAnswers['preview']['candidates'][number]
/** One of the newest calls of a number. */
export type NewestCall = InboxAnswers['preview']['newest_calls'][number]

/** The numbers that wait, page after page. */
export const inboxPages = (trpc: Trpc) =>
  trpc.inbox.list.infiniteQueryOptions(
    { limit: PAGE_SIZE },
    {
      getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
      // Only its head is asked for anew while one has not scrolled further.
      refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : POLL_MS),
    },
  )

/** How many numbers wait. */
export const inboxCount = (trpc: Trpc) => trpc.inbox.count.queryOptions(undefined, { refetchInterval: POLL_MS * 2 })

/** How many numbers only want a yes. */
export const probableCount = (trpc: Trpc) =>
  trpc.inbox.countProbable.queryOptions(undefined, { refetchInterval: POLL_MS * 2 })
