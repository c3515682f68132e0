'use client'

import { MAX_BULK_CALL_LOGS } from '@callbook/schema/limits'
import { useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { useEffect } from 'react'
import { toast } from 'sonner'

import { useTRPC, useTRPCClient } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { inChunks } from './in-chunks.ts'
import { addPendingDelete, dropPendingDelete, pendingDeletes } from './pending-deletes.ts'

// As long as the toast offers Undo.
const UNDO_MS = 6_000

const drop = (ids: readonly string[]) => {
  for (const id of ids) dropPendingDelete(id)
}

/** Whoever leaves has decided: nobody is there to undo it any more. */
const sendAllNow = () => {
  for (const ids of inChunks([...pendingDeletes()], MAX_BULK_CALL_LOGS)) {
    // Kept alive: the page is gone before the answer is there.
    void fetch('/api/trpc/callLogs.deleteMany', {
      method: 'POST',
      keepalive: true,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ids }),
    })
    drop(ids)
  }
}

/**
 * Deletes calls: at once for whoever looks, on the server when the time to undo it is over. What was deleted there leaves
 * nothing that could be brought back.
 */
export const useDeleteCalls = () => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  useEffect(() => {
    // Added once, however many components ask.
    window.addEventListener('pagehide', sendAllNow)
  }, [])

  const send = async (ids: readonly string[]) => {
    const still = ids.filter((id) => pendingDeletes().has(id))
    try {
      const [id, ...others] = still
      // One says itself why it cannot be deleted; of many, the answer names those that were.
      if (id && others.length === 0) await client.callLogs.delete.mutate({ id })
      else {
        let left = still.length
        for (const ids of inChunks(still, MAX_BULK_CALL_LOGS)) {
          left -= (await client.callLogs.deleteMany.mutate({ ids })).ids.length
        }
        if (left > 0) {
          toast.error(
            t(
              '{left, number} of {count, plural, one {# call} other {# calls}} were gone already, or are not yours to delete.',
              { left, count: still.length },
            ),
          )
        }
      }
      await queryClient.invalidateQueries(trpc.callLogs.search.pathFilter())
    } catch (error) {
      toast.error(
        t('{count, plural, one {The call is not deleted.} other {The calls are not deleted.}} {reason}', {
          count: still.length,
          reason: errorText(error),
        }),
      )
    } finally {
      drop(still)
      void queryClient.invalidateQueries(trpc.callLogs.totals.pathFilter())
      void queryClient.invalidateQueries(trpc.callLogs.detail.pathFilter())
    }
  }

  return (ids: readonly string[]) => {
    for (const id of ids) addPendingDelete(id)
    const toastId = `delete ${ids[0]}`
    const timer = setTimeout(() => {
      toast.dismiss(toastId)
      void send(ids)
    }, UNDO_MS)
    toast(t('{count, plural, one {Call deleted} other {# calls deleted}}', { count: ids.length }), {
      id: toastId,
      // Sonner's own clock stands still while it is pointed at; ours does not.
      duration: Number.POSITIVE_INFINITY,
      action: {
        label: t('Undo'),
        onClick: () => {
          clearTimeout(timer)
          drop(ids)
        },
      },
    })
  }
}
