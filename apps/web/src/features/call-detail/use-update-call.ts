'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { toast } from 'sonner'

import { undoAction } from '@/features/undo/undo-action.tsx'
import { useTRPC, useTRPCClient } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import type { DetailedCall } from './detailed-call.ts'
import { type CallChanges, changesBack } from './edit-values.ts'

/**
 * Changes a call: at once for whoever looks, then on the server. A toast offers to undo it. What the server refuses is
 * taken back, and said in its words.
 */
export const useUpdateCall = () => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()

  const send = async (call: DetailedCall, changes: CallChanges, shown: DetailedCall): Promise<DetailedCall | null> => {
    const { id } = call
    const { queryKey } = trpc.callLogs.detail.queryOptions({ id })
    await queryClient.cancelQueries({ queryKey })
    queryClient.setQueryData(queryKey, shown)
    try {
      const saved = await client.callLogs.update.mutate({ id, ...changes })
      queryClient.setQueryData(queryKey, saved)
      void queryClient.invalidateQueries(trpc.callLogs.search.pathFilter())
      void queryClient.invalidateQueries(trpc.callLogs.history.queryFilter({ id }))
      void queryClient.invalidateQueries(trpc.callLogs.earlierWith.queryFilter({ id }))
      return saved
    } catch (error) {
      queryClient.setQueryData(queryKey, call)
      toast.error(t('The call is not changed. {reason}', { reason: errorText(error) }))
      return null
    }
  }

  return async (call: DetailedCall, changes: CallChanges, shown: DetailedCall) => {
    const saved = await send(call, changes, shown)
    if (!saved) return false
    const undo = () => void send(saved, changesBack(call, changes), call)
    toast.success(t('Call changed'), { action: undoAction(undo) })
    return true
  }
}
