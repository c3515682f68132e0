'use client'

import type { AddCallLogWire } from '@callbook/schema'
import { useQueryClient } from '@tanstack/react-query'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { toast } from 'sonner'

import { errorText } from '@/lib/trpc/error-code.ts'
import { useTRPC, useTRPCClient } from '@/lib/trpc/trpc-context.ts'

/** Sends a call log. Once the server has it, the list learns of it, and a toast offers to take it back or to open it. */
export const useSendCall = (onSent: () => void) => {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const router = useRouter()
  const refresh = () => queryClient.invalidateQueries(trpc.callLogs.pathFilter())

  return async (call: AddCallLogWire, follow_up_date: string | undefined) => {
    const { call_log, follow_up_id } = await client.callLogs.log.mutate({ call, follow_up_date })
    onSent()
    void refresh()
    const { id, activity_id } = call_log
    const undo = async () => {
      try {
        await client.callLogs.undoLog.mutate({
          id,
          activity_ids: [activity_id, ...(follow_up_id ? [follow_up_id] : [])],
        })
        toast('The call is not logged any more')
        await refresh()
      } catch (error) {
        toast.error(`The call is still logged. ${errorText(error)}`)
      }
    }
    toast.success('Call logged', {
      duration: 8_000,
      ...(follow_up_date && follow_up_id === null && { description: 'Its follow-up could not be added.' }),
      action: { label: 'Undo', onClick: () => void undo() },
      cancel: { label: 'Open', onClick: () => router.push(`/calls/${id}` as Route) },
    })
  }
}
