'use client'

import { useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'

import { errorText } from '@/lib/trpc/error-code.ts'
import { useTRPC, useTRPCClient } from '@/lib/trpc/trpc-context.ts'

import { addPendingDelete, dropPendingDelete, pendingDeletes } from './pending-deletes.ts'

// As long as the toast offers Undo.
const UNDO_MS = 6_000

/** Whoever leaves has decided: nobody is there to undo it any more. */
const sendAllNow = () => {
  for (const id of pendingDeletes()) {
    // Kept alive: the page is gone before the answer is there.
    void fetch('/api/trpc/callLogs.delete', {
      method: 'POST',
      keepalive: true,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id }),
    })
    dropPendingDelete(id)
  }
}
if (typeof window !== 'undefined') window.addEventListener('pagehide', sendAllNow)

/**
 * Deletes a call: at once for whoever looks, on the server when the time to undo it is over. What was deleted there
 * leaves nothing that could be brought back.
 */
export const useDeleteCall = () => {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()

  const send = async (id: string) => {
    if (!pendingDeletes().has(id)) return
    try {
      await client.callLogs.delete.mutate({ id })
      await queryClient.invalidateQueries(trpc.callLogs.search.pathFilter())
    } catch (error) {
      toast.error(`The call is not deleted. ${errorText(error)}`)
    } finally {
      dropPendingDelete(id)
      void queryClient.invalidateQueries(trpc.callLogs.detail.queryFilter({ id }))
    }
  }

  return (id: string) => {
    addPendingDelete(id)
    const timer = setTimeout(() => {
      toast.dismiss(`delete ${id}`)
      void send(id)
    }, UNDO_MS)
    const undo = () => {
      clearTimeout(timer)
      dropPendingDelete(id)
    }
    toast('Call deleted', {
      id: `delete ${id}`,
      duration: Number.POSITIVE_INFINITY,
      action: { label: 'Undo', onClick: undo },
    })
  }
}
