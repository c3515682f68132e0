import type { Editor } from '@tiptap/react'
import { useExtracted } from 'next-intl'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

import { Button } from '@/components/ui/button.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Input } from '@/components/ui/input.tsx'

import { linkAddress } from './link-address.ts'

interface LinkFieldProps {
  readonly editor: Editor
  readonly onDone: () => void
}

/** Where the selected words of a note lead. Without selected words, the address is written into the note. */
export const LinkField = ({ editor, onDone }: LinkFieldProps) => {
  const t = useExtracted()
  const [before] = useState(() => String(editor.getAttributes('link')['href'] ?? ''))
  const [typed, setTyped] = useState(before)
  const [error, setError] = useState<string>()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.select(), [])

  const change = () => editor.chain().focus().extendMarkRange('link')
  const remove = () => {
    change().unsetLink().run()
    onDone()
  }
  const apply = () => {
    if (typed.trim() === '') return remove()
    const href = linkAddress(typed)
    if (href === undefined) {
      setError(t('This is no address. One looks like acme.example or jo@acme.example.'))
      input.current?.focus()
      return
    }
    const isBare = before === '' && editor.state.selection.empty
    if (isBare) {
      const link = { type: 'text', text: typed.trim(), marks: [{ type: 'link', attrs: { href } }] }
      editor.chain().focus().insertContent(link).unsetMark('link').run()
    } else change().setLink({ href }).run()
    onDone()
  }
  // The keys are its own, not those of the form around it.
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Enter') return apply()
    editor.commands.focus()
    onDone()
  }
  return (
    <div data-keeps-escape className="flex flex-wrap items-start gap-2 border-b border-line p-2">
      <Field label={t('Address of the link')} error={error} className="min-w-40 flex-1">
        {(props) => (
          <Input
            {...props}
            ref={input}
            dir="ltr"
            inputMode="url"
            autoComplete="off"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              setError(undefined)
            }}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <Button className="mt-6 h-9 max-md:h-11" onClick={apply}>
        {t('Set link')}
      </Button>
      {before !== '' && (
        <Button variant="quiet" className="mt-6 h-9 max-md:h-11" onClick={remove}>
          {t('Remove link')}
        </Button>
      )}
    </div>
  )
}
