'use client'

import type { AppRouter } from '@callbook/api'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from '@trpc/client'
import { type ReactNode, useState } from 'react'

import { errorCode } from './error-code.ts'
import { createQueryClient } from './query-client.ts'
import { TRPCProvider } from './trpc-context.ts'

let browserQueryClient: QueryClient | undefined

/** A session that ended while a page was open: sign in, and come back to that page. */
const toSignIn = (error: unknown): void => {
  if (errorCode(error) !== 'UNAUTHORIZED') return
  const { pathname, search } = window.location
  window.location.replace(`/sign-in?next=${encodeURIComponent(pathname + search)}`)
}

const queryClientHere = (): QueryClient => {
  if (typeof window === 'undefined') return createQueryClient()
  // Kept outside React: a suspended first render must not throw the cache away.
  return (browserQueryClient ??= createQueryClient(toSignIn))
}

/** Gives components their typed calls (`useTRPC`) and the cache behind them. */
export const TrpcClientProvider = ({ children }: { children: ReactNode }) => {
  const queryClient = queryClientHere()
  const [trpcClient] = useState(() =>
    createTRPCClient<AppRouter>({
      links: [
        splitLink({
          condition: ({ type }) => type === 'subscription',
          true: httpSubscriptionLink({ url: '/api/trpc' }),
          false: httpBatchLink({ url: '/api/trpc', maxURLLength: 4000 }),
        }),
      ],
    }),
  )
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  )
}
