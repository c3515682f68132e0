'use client'

import type { AddCallLogWire } from '@callbook/schema'
import { useQueryClient } from '@tanstack/react-query'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useExtracted } from 'next-intl'
import { toast } from 'sonner'

import { undoAction } from '@/features/undo/undo-action.tsx'
import { bdi } from '@/i18n/bdi.tsx'
import { useTRPCClient } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

/** Sends a call log. Once the server has it, the list learns of it, and a toast offers to take it back or to open it. */
export const useSendCall = (onSent: () => void) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const router = useRouter()
  // Not of calls alone: a record's page tells what happened with it, and a follow-up is an activity.
  const refresh = () => queryClient.invalidateQueries()

  return async (
    call: AddCallLogWire,
    { follow_up_date, name, number }: { follow_up_date: string | undefined; name: string | undefined; number: string },
  ) => {
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
        toast(t('The call is not logged any more'))
        await refresh()
      } catch (error) {
        toast.error(t('The call is still logged. {reason}', { reason: errorText(error) }))
      }
    }
    const done = name
      ? t.rich('Call logged with <bdi>{name}</bdi>', { name, bdi })
      : // In one line.
        t.rich('Call logged: <bdi>{number}</bdi>', { number: number.replaceAll(' ', '\u{A0}'), bdi })
    toast.success(done, {
      duration: 8_000,
      ...(follow_up_date && follow_up_id === null && { description: t('Its follow-up could not be added.') }),
      action: undoAction(() => void undo()),
      cancel: {
        label: t({ message: 'Open', description: 'a verb: show the call that was logged' }),
        onClick: () => router.push(`/calls/${id}` as Route),
      },
    })
  }
}
