'use client'

import { useExtracted } from 'next-intl'
import dynamic from 'next/dynamic'
import { type ComponentType, useEffect, useId, useRef, useState } from 'react'

import { Field } from '@/components/ui/field.tsx'
import { Textarea } from '@/components/ui/input.tsx'
import { cn } from '@/lib/cn.ts'
import { noteToText, textToNote } from '@/lib/note-text.ts'

import { isKnownHtml } from './known-html.ts'
import type { RichTextEditorProps } from './rich-text-editor.tsx'

type Editor = ComponentType<RichTextEditorProps>

// Drawn at once from then on.
let loaded: Editor | undefined

/** Loads the editor, which comes with the first note that is written: most are only read. */
export const loadNoteEditor = async () => {
  const editor = await import('./rich-text-editor.tsx')
  loaded = editor.default
  return editor
}

const LaterEditor = dynamic(loadNoteEditor, {
  ssr: false,
  loading: () => <div aria-busy className="h-34.5 rounded-md border border-field/70 bg-raised max-md:h-36.5" />,
})

interface NoteFieldProps {
  readonly label: string
  /** Whether the label is only spoken. */
  readonly hideLabel?: boolean
  readonly optional?: boolean
  /** HTML. Only the first counts: what it becomes is told by `onChange`. */
  readonly initial: string
  /** Gets HTML: `initial` itself, to the letter, while nothing differs from it. Empty: there is no note. */
  readonly onChange: (html: string) => void
  readonly error: string | undefined
  /** Whether the keyboard begins here. */
  readonly focused?: boolean
  /** Whether `initial` is what somebody types at this moment: the space after its last word counts. */
  readonly isBeingTyped?: boolean
}

/** What is in the note that the editor would lose: so its words alone can be changed. */
const PlainNote = ({ label, hideLabel, optional, initial, onChange, error, focused = false }: NoteFieldProps) => {
  const t = useExtracted()
  const [before] = useState(() => noteToText(initial))
  const [text, setText] = useState(before)
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!focused) return
    area.current?.focus()
    area.current?.setSelectionRange(area.current.value.length, area.current.value.length)
  }, [focused])
  return (
    <Field
      label={label}
      optional={optional}
      className={cn(hideLabel && '[&>label]:sr-only')}
      error={error}
      hint={t(
        'This note has formatting that cannot be edited here, such as tables or pictures. Changing its words makes it plain text.',
      )}
    >
      {(props) => (
        <Textarea
          {...props}
          ref={area}
          dir="auto"
          value={text}
          onChange={({ target: { value } }) => {
            setText(value)
            onChange(value.trim() === before.trim() ? initial : textToNote(value.trim()))
          }}
        />
      )}
    </Field>
  )
}

const FormattedNote = (props: NoteFieldProps) => {
  const { label, hideLabel, optional, initial, onChange, error, focused = false, isBeingTyped = false } = props
  const t = useExtracted()
  const [RichTextEditor] = useState<Editor>(() => loaded ?? LaterEditor)
  const id = useId()
  const messageId = error === undefined ? undefined : `${id}-message`
  return (
    <div className="grid min-w-0 content-start gap-1">
      <span id={id} className={cn('flex items-baseline gap-2 text-sm font-medium', hideLabel && 'sr-only')}>
        {label}
        {optional && <span className="text-xs font-normal text-ink-3">{t('Optional')}</span>}
      </span>
      <RichTextEditor
        initial={initial}
        onChange={onChange}
        labelId={id}
        messageId={messageId}
        invalid={error !== undefined}
        focused={focused}
        isBeingTyped={isBeingTyped}
      />
      {error !== undefined && (
        <p id={messageId} className="text-xs text-danger">
          {error}
        </p>
      )}
    </div>
  )
}

/** A note to write or to change. What the editor cannot hold is never lost without a word. */
export const NoteField = (props: NoteFieldProps) => {
  const [initial] = useState(props.initial)
  const Note = isKnownHtml(initial) ? FormattedNote : PlainNote
  return <Note {...props} initial={initial} />
}
