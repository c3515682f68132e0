'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'

import { errorText } from '@/lib/trpc/error-code.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

/** Ticks an activity, with undo. */
export const useSetDone = () => {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const setDone = useMutation(
    trpc.activities.setDone.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(),
      onError: (error) => toast.error(errorText(error)),
    }),
  )
  return {
    /** The one that is being ticked. */
    pendingId: setDone.isPending ? setDone.variables.id : undefined,
    setDone: (id: number, done: boolean) =>
      setDone.mutate(
        { id, done },
        {
          onSuccess: ({ subject }) => {
            toast(done ? `Done: ${subject}` : `To do again: ${subject}`, {
              action: { label: 'Undo', onClick: () => setDone.mutate({ id, done: !done }) },
            })
          },
        },
      ),
  }
}
