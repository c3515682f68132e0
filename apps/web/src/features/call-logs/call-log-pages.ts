import type { AppRouter } from '@callbook/api'
import type { SearchCallLogsWire } from '@callbook/schema'
import { keepPreviousData } from '@tanstack/react-query'
import type { TRPCClient } from '@trpc/client'
import type { TRPCOptionsProxy } from '@trpc/tanstack-react-query'

const FIRST_PAGE = 50
// Whoever scrolls on is quicker than many small answers.
const NEXT_PAGES = 200
/** How often the newest calls are asked for. */
export const POLL_MS = 10_000
const KEPT_FOR_MS = 30 * 60_000

type Trpc = TRPCOptionsProxy<AppRouter>
interface TrpcWithClient {
  readonly trpc: Trpc
  readonly client: TRPCClient<AppRouter>
}

/**
 * The list, page after page, as far as one has scrolled. Read once and kept: fetching all of it again every few seconds
 * would cost more the further one scrolls. `newestCallLogs` keeps its head fresh. While another filter's first page
 * is on its way, the rows of the last one stay.
 */
export const callLogPages = ({ trpc, client }: TrpcWithClient, search: SearchCallLogsWire) => ({
  ...trpc.callLogs.search.infiniteQueryOptions(
    { ...search, limit: FIRST_PAGE },
    {
      getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: KEPT_FOR_MS,
      placeholderData: keepPreviousData,
    },
  ),
  // tRPC's own adds a `direction` to the question, which is a filter of ours.
  queryFn: ({ pageParam, signal }: { pageParam: string | null | undefined; signal: AbortSignal }) =>
    client.callLogs.search.query(
      { ...search, limit: pageParam ? NEXT_PAGES : FIRST_PAGE, ...(pageParam && { cursor: pageParam }) },
      { signal },
    ),
})

/** The first page, asked for again and again while the tab is looked at. */
export const newestCallLogs = (trpc: Trpc, search: SearchCallLogsWire) =>
  trpc.callLogs.search.queryOptions(
    { ...search, limit: FIRST_PAGE },
    { refetchInterval: POLL_MS, refetchOnWindowFocus: 'always', staleTime: POLL_MS / 2 },
  )
