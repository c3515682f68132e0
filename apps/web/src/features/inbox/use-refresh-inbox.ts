'use client'

import { useQueryClient } from '@tanstack/react-query'

import { useTRPC } from '@/lib/trpc/trpc-context.ts'

/** Asks anew for everything that linking a number changes. */
export const useRefreshInbox = () => {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  return () =>
    Promise.all([
      queryClient.invalidateQueries(trpc.inbox.pathFilter()),
      queryClient.invalidateQueries(trpc.callLogs.pathFilter()),
      queryClient.invalidateQueries(trpc.persons.pathFilter()),
    ])
}
