'use client'

import { MAX_BULK_CALL_LOGS } from '@callbook/schema/limits'
import { useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { useEffect } from 'react'
import { toast } from 'sonner'

import { useTRPC, useTRPCClient } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { inChunks } from './in-chunks.ts'
import { addPendingDeletes, dropPendingDeletes, pendingDeletes, settlePendingDeletes } from './pending-deletes.ts'

// As long as the toast offers Undo.
const UNDO_MS = 6_000

// A browser sends 64 KiB at most for a page that is gone.
const KEPT_ALIVE = 1500

/** Whoever leaves has decided: nobody is there to undo it any more. */
const sendAllNow = () => {
  const pending = [...pendingDeletes()].filter(([, at]) => at === Number.POSITIVE_INFINITY).map(([id]) => id)
  for (const [index, ids] of inChunks(pending, KEPT_ALIVE).entries()) {
    // Kept alive: the page is gone before the answer is there.
    void fetch('/api/trpc/callLogs.deleteMany', {
      method: 'POST',
      keepalive: index === 0,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ids }),
    })
    dropPendingDeletes(ids)
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
      settlePendingDeletes(still)
      // The numbers first: rows that are gone are not counted out of them any more.
      await queryClient.invalidateQueries(trpc.callLogs.totals.pathFilter())
      await queryClient.invalidateQueries(trpc.callLogs.search.pathFilter())
    } catch (error) {
      toast.error(
        t('{count, plural, one {The call is not deleted.} other {The calls are not deleted.}} {reason}', {
          count: still.length,
          reason: errorText(error),
        }),
      )
    } finally {
      dropPendingDeletes(still)
      void queryClient.invalidateQueries(trpc.callLogs.totals.pathFilter())
      void queryClient.invalidateQueries(trpc.callLogs.detail.pathFilter())
    }
  }

  return (ids: readonly string[]) => {
    addPendingDeletes(ids)
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
          dropPendingDeletes(ids)
        },
      },
    })
  }
}
