'use client'

import type { Node } from '@tiptap/pm/model'
import { EditorContent, useEditor } from '@tiptap/react'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'

import { cn } from '@/lib/cn.ts'

import { FormatToolbar } from './format-toolbar.tsx'
import { LinkField } from './link-field.tsx'
import { NOTE_EXTENSIONS } from './note-extensions.ts'
import { noteHtml } from './note-html.ts'
import { withoutHandlers } from './without-handlers.ts'

// Not made anew with each key: the editor compares them by identity.
const AS_TYPED = { preserveWhitespace: true }
const AS_READ = {}

export interface RichTextEditorProps {
  /** HTML that `isKnownHtml`. Only the first counts. */
  readonly initial: string
  /** Gets HTML: `initial` itself, to the letter, while nothing differs from it. */
  readonly onChange: (html: string) => void
  /** The id of what names it. */
  readonly labelId: string
  /** The id of its hint, or of what is wrong. */
  readonly messageId: string | undefined
  readonly invalid: boolean
  /** Whether the keyboard begins here. */
  readonly focused: boolean
  /** Whether spaces count that HTML would drop. */
  readonly isBeingTyped: boolean
}

/** A text with bold, italic, links and lists. */
const RichTextEditor = (props: RichTextEditorProps) => {
  const { initial, onChange, labelId, messageId, invalid, focused, isBeingTyped } = props
  const [linking, setLinking] = useState(false)
  const start = useRef<Node>(undefined)
  const attributes = useMemo(
    () => ({
      role: 'textbox',
      dir: 'auto',
      class: 'note min-h-24 max-h-80 overflow-y-auto px-3 py-2',
      'aria-multiline': 'true',
      'aria-labelledby': labelId,
      'aria-invalid': String(invalid),
      ...(messageId && { 'aria-describedby': messageId }),
    }),
    [labelId, messageId, invalid],
  )
  const editor = useEditor({
    // Said, since Next may render on a server: this never is.
    immediatelyRender: true,
    extensions: NOTE_EXTENSIONS,
    content: initial,
    // Its styles are in ours.
    injectCSS: false,
    parseOptions: isBeingTyped ? AS_TYPED : AS_READ,
    editorProps: {
      attributes,
      transformPastedHTML: withoutHandlers,
      handleKeyDown: (_, event) => {
        if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return false
        // Elsewhere it opens the palette.
        event.stopPropagation()
        event.preventDefault()
        setLinking(true)
        return true
      },
    },
    onUpdate: (updated) => {
      const { doc } = updated.editor.state
      onChange(start.current?.eq(doc) ? initial : noteHtml(doc))
    },
  })
  // At once, which the editor's own `onCreate` and `autofocus` are not: a key pressed in between would be lost.
  useLayoutEffect(() => {
    // Drawn so late that `useEditor` gave it up: it makes another, and this runs again.
    if (editor.isDestroyed) return
    start.current = editor.state.doc
    if (!focused) return
    editor.commands.setTextSelection(editor.state.doc.content.size)
    editor.view.focus()
  }, [editor, focused])
  return (
    <div
      className={cn(
        'rounded-md border border-field/70 bg-raised text-base text-ink transition-colors max-md:text-lg',
        'hover:border-field has-[[role=textbox]:focus]:border-focus has-[[role=textbox]:focus]:outline-1 has-[[role=textbox]:focus]:outline-focus',
        invalid && 'border-danger outline-danger!',
      )}
    >
      <FormatToolbar editor={editor} linking={linking} onLink={() => setLinking(!linking)} />
      {linking && <LinkField editor={editor} onDone={() => setLinking(false)} />}
      <EditorContent editor={editor} />
    </div>
  )
}

export default RichTextEditor
