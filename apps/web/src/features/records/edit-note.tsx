'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react'

import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Textarea } from '@/components/ui/input.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'
import { ModKey } from '@/components/ui/mod-key.tsx'
import { isFormatted, noteToText, textToNote } from '@/lib/note-text.ts'
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
  const before = noteToText(content)
  const [text, setText] = useState(before)
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    area.current?.focus()
    area.current?.setSelectionRange(area.current.value.length, area.current.value.length)
  }, [])
  const update = useMutation(
    trpc.notes.update.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries()
        onDone()
      },
    }),
  )
  const isEmpty = text.trim() === ''
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (isEmpty || update.isPending) return
    // Untouched, it keeps its formatting.
    if (text === before) onDone()
    else update.mutate({ id, content: textToNote(text.trim()) })
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
      <Textarea
        ref={area}
        aria-label={t('Words of the note')}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {isFormatted(content) && (
        <p className="text-xs text-ink-3">
          {t('This note has formatting. Changing its words here makes it plain text.')}
        </p>
      )}
      {update.error && <Banner>{errorText(update.error)}</Banner>}
      <div className="flex justify-end gap-2">
        <Button variant="quiet" onClick={onDone}>
          {t('Cancel')}
        </Button>
        <Button type="submit" disabled={isEmpty || update.isPending}>
          {update.isPending ? t('Saving…') : t('Save note')}
          <Kbd className="max-md:hidden">
            <ModKey />↵
          </Kbd>
        </Button>
      </div>
    </form>
  )
}
