import type { AppRouter } from '@callbook/api'
import { createTRPCClient, httpLink } from '@trpc/client'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { headers } from 'next/headers'
import { cache } from 'react'

import { callbook } from '@/server/runtime.ts'

import { createQueryClient } from './query-client.ts'

/**
 * Typed calls for server components, acting for whoever sent the request.
 *
 * They go through the API's own handler, in this process and without a socket: what lands in the query cache is, to the
 * byte, what the browser would have fetched.
 */
export const serverTrpc = cache(async () => {
  const [{ fetch }, incoming] = await Promise.all([callbook(), headers()])
  const client = createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: 'http://in-process.invalid/api/trpc',
        headers: { cookie: incoming.get('cookie') ?? '' },
        fetch: async (input, init) => fetch(new Request(input, init as RequestInit)),
      }),
    ],
  })
  const queryClient = createQueryClient()
  return { client, queryClient, trpc: createTRPCOptionsProxy<AppRouter>({ client, queryClient }) }
})
