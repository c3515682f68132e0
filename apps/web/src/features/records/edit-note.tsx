'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { type KeyboardEvent, type SyntheticEvent, useState } from 'react'

import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'
import { NoteField } from '@/features/notes/note-field.tsx'
import { useNoteError } from '@/features/notes/use-note-error.ts'
import { ModKey } from '@/components/ui/mod-key.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

interface EditNoteProps {
  readonly id: number
  /** HTML. */
  readonly content: string
  readonly onDone: () => void
}

/** Changes a note in place. */
export const EditNote = ({ id, content, onDone }: EditNoteProps) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const [before] = useState(content)
  const [note, setNote] = useState(before)
  const noteError = useNoteError()(note)
  const update = useMutation(
    trpc.notes.update.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries()
        onDone()
      },
    }),
  )
  const cannotSave = note === '' || noteError !== undefined
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (cannotSave || update.isPending) return
    if (note === before) onDone()
    else update.mutate({ id, content: note })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) submit(event)
    if (event.key === 'Escape') {
      event.preventDefault()
      onDone()
    }
  }
  return (
    // The keys are shortcuts on top of controls that all work without them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form aria-label={t('Edit the note')} className="grid gap-2 pt-1" onKeyDown={onKeyDown} onSubmit={submit}>
      <NoteField
        label={t('Words of the note')}
        hideLabel
        initial={before}
        onChange={setNote}
        error={noteError}
        focused
      />
      {update.error && <Banner>{errorText(update.error)}</Banner>}
      <div className="flex justify-end gap-2">
        <Button variant="quiet" onClick={onDone}>
          {t('Cancel')}
        </Button>
        <Button type="submit" disabled={cannotSave || update.isPending}>
          {update.isPending ? t('Saving…') : t('Save note')}
          <Kbd className="max-md:hidden">
            <ModKey />↵
          </Kbd>
        </Button>
      </div>
    </form>
  )
}
