'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Pencil, Trash2 } from 'lucide-react'
import { useExtracted } from 'next-intl'
import { useState } from 'react'
import { toast } from 'sonner'

import { AlertDialog } from '@/components/ui/alert-dialog.tsx'
import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

interface NoteActionsProps {
  readonly id: number
  readonly onEdit: () => void
}

/** What can be done with a note: seen where the hand is, and always on a phone. */
export const NoteActions = ({ id, onEdit }: NoteActionsProps) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const [asking, setAsking] = useState(false)
  const remove = useMutation(
    trpc.notes.delete.mutationOptions({
      onSuccess: async () => {
        toast(t('The note is deleted'))
        await queryClient.invalidateQueries()
      },
    }),
  )
  return (
    <span className="relative z-1 -my-1.5 flex md:opacity-0 md:group-focus-within:opacity-100 md:group-hover:opacity-100">
      <Button variant="quiet" size="icon" aria-label={t('Edit the note')} onClick={onEdit}>
        <Pencil aria-hidden />
      </Button>
      <Button
        variant="quiet"
        size="icon"
        aria-label={t('Delete the note')}
        onClick={() => {
          remove.reset()
          setAsking(true)
        }}
      >
        <Trash2 aria-hidden />
      </Button>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('Delete this note?')}
        action={remove.isPending ? t('Deleting…') : t('Delete note')}
        pending={remove.isPending}
        onAction={() => remove.mutate({ id })}
      >
        <p>{t('Nobody will see it any more. This cannot be undone.')}</p>
        {remove.error && (
          <div className="mt-3">
            <Banner>{errorText(remove.error)}</Banner>
          </div>
        )}
      </AlertDialog>
    </span>
  )
}
