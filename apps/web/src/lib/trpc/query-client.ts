import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'

import { errorCode } from './error-code.ts'

// An answer that will be the same next time is not asked for again.
const FINAL = new Set(['BAD_REQUEST', 'UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND'])
const MOST_RETRIES = 2

/** Where queries live: one for each request on the server, one for each tab in the browser. */
export const createQueryClient = (onError?: (error: unknown) => void): QueryClient =>
  new QueryClient({
    queryCache: new QueryCache({ ...(onError && { onError }) }),
    mutationCache: new MutationCache({ ...(onError && { onError }) }),
    defaultOptions: {
      // A server on one's own machine or network answers without the internet too; and a call must not wait in
      // silence to be sent later.
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        // What the server has just prefetched is not fetched again on hydration.
        staleTime: 30_000,
        retry: (failures, error) => failures < MOST_RETRIES && !FINAL.has(errorCode(error) ?? ''),
      },
    },
  })
