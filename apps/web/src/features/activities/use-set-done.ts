'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { toast } from 'sonner'

import { undoAction } from '@/features/undo/undo-action.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

/** Ticks an activity, with undo. */
export const useSetDone = () => {
  const t = useExtracted()
  const errorText = useErrorText()
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
            toast(done ? t('Done: {subject}', { subject }) : t('To do again: {subject}', { subject }), {
              action: undoAction(() => setDone.mutate({ id, done: !done })),
            })
          },
        },
      ),
  }
}
