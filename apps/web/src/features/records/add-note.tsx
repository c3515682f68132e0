'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { type SyntheticEvent, useState } from 'react'
import { flushSync } from 'react-dom'

import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Textarea } from '@/components/ui/input.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'
import { loadNoteEditor, NoteField } from '@/features/notes/note-field.tsx'
import { useNoteError } from '@/features/notes/use-note-error.ts'
import { ModKey } from '@/components/ui/mod-key.tsx'
import { textToNote } from '@/lib/note-text.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

interface AddNoteProps {
  /** The record that it is on. */
  readonly on: {
    readonly person_id?: number
    readonly org_id?: number
    readonly deal_id?: number
    readonly lead_id?: string
  }
}

/** Writes a note on a record. */
export const AddNote = ({ on }: AddNoteProps) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  // A plain field until somebody writes: then the editor is loaded, and takes what they have written meanwhile.
  const [isLoaded, setLoaded] = useState(false)
  const [text, setText] = useState('')
  const [html, setHtml] = useState<string>()
  const [added, setAdded] = useState(0)
  const note = html ?? textToNote(text.trim())
  const noteError = useNoteError()(note)
  const add = useMutation(
    trpc.notes.add.mutationOptions({
      onSuccess: () => {
        setText('')
        setHtml(undefined)
        setAdded((count) => count + 1)
        return queryClient.invalidateQueries()
      },
    }),
  )
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (note !== '' && noteError === undefined && !add.isPending) add.mutate({ content: note, ...on })
  }
  return (
    // The keys are shortcuts on top of controls that all work without them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="grid gap-2"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) submit(event)
      }}
    >
      {isLoaded ? (
        <NoteField
          key={added}
          label={t('Note')}
          hideLabel
          initial={textToNote(text)}
          onChange={setHtml}
          error={noteError}
          focused
          isBeingTyped
        />
      ) : (
        <Textarea
          aria-label={t('Note')}
          placeholder={t('Write a note')}
          dir="auto"
          className="min-h-11!"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onFocus={({ currentTarget }) =>
            void loadNoteEditor().then(() => {
              // At once: no key is pressed while neither field is there.
              if (currentTarget.matches(':focus')) flushSync(() => setLoaded(true))
            })
          }
        />
      )}
      {add.error && <Banner>{errorText(add.error)}</Banner>}
      {note !== '' && (
        <Button type="submit" disabled={add.isPending} className="justify-self-end">
          {add.isPending ? t('Saving…') : t('Add note')}
          <Kbd className="max-md:hidden">
            <ModKey />↵
          </Kbd>
        </Button>
      )}
    </form>
  )
}
