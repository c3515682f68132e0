import type { AppRouter } from '@callbook/api'
import type { TRPCOptionsProxy } from '@trpc/tanstack-react-query'

const PAGE_SIZE = 50
const POLL_MS = 10_000
const KEPT_FOR_MS = 30 * 60_000

type Trpc = TRPCOptionsProxy<AppRouter>

/**
 * The list, page after page, as far as one has scrolled. Read once and kept: fetching all of it again every few seconds
 * would cost more the further one scrolls. `newestCallLogs` keeps its head fresh.
 */
export const callLogPages = (trpc: Trpc) =>
  trpc.callLogs.search.infiniteQueryOptions(
    { limit: PAGE_SIZE },
    {
      getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: KEPT_FOR_MS,
    },
  )

/** The newest page, asked for again and again while the tab is looked at. */
export const newestCallLogs = (trpc: Trpc) =>
  trpc.callLogs.search.queryOptions(
    { limit: PAGE_SIZE },
    { refetchInterval: POLL_MS, refetchOnWindowFocus: 'always', staleTime: POLL_MS / 2 },
  )
