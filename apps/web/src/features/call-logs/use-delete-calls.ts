'use client'

import { MAX_BULK_CALL_LOGS } from '@callbook/schema/limits'
import { useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { toast } from 'sonner'

import { settlePendingDeletes } from '@/features/undo/pending-deletes.ts'
import { useDeleteLater } from '@/features/undo/use-delete-later.ts'
import { useTRPC, useTRPCClient } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { inChunks } from './in-chunks.ts'

// In one request of a page that is gone: see `KEPT_ALIVE_BYTES` of useDeleteLater.
const KEPT_ALIVE = 1500

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
  const deleteLater = useDeleteLater()

  const send = async (ids: readonly string[]) => {
    try {
      const [id, ...others] = ids
      // One says itself why it cannot be deleted; of many, the answer names those that were.
      if (id && others.length === 0) await client.callLogs.delete.mutate({ id })
      else {
        let left = ids.length
        for (const chunk of inChunks(ids, MAX_BULK_CALL_LOGS)) {
          left -= (await client.callLogs.deleteMany.mutate({ ids: chunk })).ids.length
        }
        if (left > 0) {
          toast.error(
            t(
              '{left, number} of {count, plural, one {# call} other {# calls}} were gone already, or are not yours to delete.',
              { left, count: ids.length },
            ),
          )
        }
      }
      settlePendingDeletes(ids)
      // The numbers first: rows that are gone are not counted out of them any more.
      await queryClient.invalidateQueries(trpc.callLogs.totals.pathFilter())
      await queryClient.invalidateQueries(trpc.callLogs.search.pathFilter())
    } catch (error) {
      toast.error(
        t('{count, plural, one {The call is not deleted.} other {The calls are not deleted.}} {reason}', {
          count: ids.length,
          reason: errorText(error),
        }),
      )
    } finally {
      void queryClient.invalidateQueries(trpc.callLogs.totals.pathFilter())
      void queryClient.invalidateQueries(trpc.callLogs.detail.pathFilter())
    }
  }

  return (ids: readonly string[]) =>
    deleteLater({
      keys: ids,
      said: t('{count, plural, one {Call deleted} other {# calls deleted}}', { count: ids.length }),
      send: () => send(ids),
      requests: inChunks(ids, KEPT_ALIVE).map((chunk) => ['callLogs.deleteMany', { ids: chunk }]),
    })
}
