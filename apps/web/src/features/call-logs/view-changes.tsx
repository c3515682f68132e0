'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { toast } from 'sonner'

import { Button } from '@/components/ui/button.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import type { SavedView } from './saved-view-dialog.tsx'

interface ViewChangesProps {
  readonly saved: SavedView
  /** What is shown now. */
  readonly query: string
  readonly onSaved: () => void
  readonly onSaveAsNew: () => void
}

/** What can be done with the changes of an open view: those who may change it save them. */
const ViewChanges = ({ saved, query, onSaved, onSaveAsNew }: ViewChangesProps) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const update = useMutation(
    trpc.savedViews.update.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries(trpc.savedViews.list.queryFilter())
        toast.success(t('View saved'))
        onSaved()
      },
      onError: (error) => toast.error(t('The view is not saved. {reason}', { reason: errorText(error) })),
    }),
  )
  return (
    <>
      {saved.may_change && (
        <Button
          variant="quiet"
          size="small"
          className="shrink-0 text-accent-ink"
          aria-disabled={update.isPending}
          onClick={() => !update.isPending && update.mutate({ id: saved.id, query })}
        >
          {t('Save changes')}
        </Button>
      )}
      <Button variant="quiet" size="small" className="shrink-0" onClick={onSaveAsNew}>
        {t({ message: 'Save as new', description: 'a view of the calls' })}
      </Button>
    </>
  )
}

export default ViewChanges
