'use client'

import type { AddCallLogWire } from '@callbook/schema'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { toast } from 'sonner'

import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { forgetDraft } from './draft.ts'

/** Sends a call log. Once the server has it, the list learns of it and a toast offers to open it. */
export const useSendCall = (onSent: () => void) => {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const router = useRouter()
  const { mutateAsync } = useMutation(
    trpc.callLogs.add.mutationOptions({
      onSuccess: ({ id }) => {
        forgetDraft()
        void queryClient.invalidateQueries(trpc.callLogs.search.pathFilter())
        toast.success('Call logged', {
          action: { label: 'Open', onClick: () => router.push(`/calls/${id}` as Route) },
        })
        onSent()
      },
    }),
  )
  return (call: AddCallLogWire) => mutateAsync(call)
}
