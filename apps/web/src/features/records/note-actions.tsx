'use client'

import { Pencil, Trash2 } from 'lucide-react'
import { useExtracted } from 'next-intl'

import { Button } from '@/components/ui/button.tsx'

import { useDeleteRecord } from './use-delete-record.ts'

interface NoteActionsProps {
  readonly id: number
  readonly onEdit: () => void
}

/** What can be done with a note: seen where the hand is, and always on a phone. */
export const NoteActions = ({ id, onEdit }: NoteActionsProps) => {
  const t = useExtracted()
  const deleteRecord = useDeleteRecord('/notes')
  return (
    <span className="relative z-1 -my-1.5 flex md:opacity-0 md:group-focus-within:opacity-100 md:group-hover:opacity-100">
      <Button variant="quiet" size="icon" aria-label={t('Edit the note')} onClick={onEdit}>
        <Pencil aria-hidden />
      </Button>
      <Button variant="quiet" size="icon" aria-label={t('Delete the note')} onClick={() => deleteRecord(id)}>
        <Trash2 aria-hidden />
      </Button>
    </span>
  )
}
