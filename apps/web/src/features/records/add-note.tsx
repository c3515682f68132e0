'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { type SyntheticEvent, useState } from 'react'

import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Textarea } from '@/components/ui/input.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'
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
  const [text, setText] = useState('')
  const add = useMutation(
    trpc.notes.add.mutationOptions({
      onSuccess: () => {
        setText('')
        return queryClient.invalidateQueries()
      },
    }),
  )
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (text.trim() !== '' && !add.isPending) add.mutate({ content: textToNote(text.trim()), ...on })
  }
  return (
    <form className="grid gap-2" onSubmit={submit}>
      <Textarea
        aria-label={t('Note')}
        placeholder={t('Write a note')}
        dir="auto"
        className="min-h-11!"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) submit(event)
        }}
      />
      {add.error && <Banner>{errorText(add.error)}</Banner>}
      {text.trim() !== '' && (
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
