import { type Editor, useEditorState } from '@tiptap/react'
import { Bold, Italic, Link, List, ListOrdered } from 'lucide-react'
import { useExtracted } from 'next-intl'
import { Toolbar } from 'radix-ui'

import { FormatButton } from './format-button.tsx'

interface FormatToolbarProps {
  readonly editor: Editor
  readonly linking: boolean
  readonly onLink: () => void
}

/** How the selected words of a note look. */
export const FormatToolbar = ({ editor, linking, onLink }: FormatToolbarProps) => {
  const t = useExtracted()
  const active = useEditorState({
    editor,
    selector: () => ({
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      link: editor.isActive('link'),
      bulletList: editor.isActive('bulletList'),
      orderedList: editor.isActive('orderedList'),
    }),
  })
  const change = () => editor.chain().focus()
  return (
    <Toolbar.Root aria-label={t('Formatting')} className="flex flex-wrap gap-0.5 border-b border-line p-1">
      <FormatButton
        label={t('Bold')}
        icon={Bold}
        shortcut="B"
        pressed={active.bold}
        onPress={() => change().toggleBold().run()}
      />
      <FormatButton
        label={t('Italic')}
        icon={Italic}
        shortcut="I"
        pressed={active.italic}
        onPress={() => change().toggleItalic().run()}
      />
      <FormatButton label={t('Link')} icon={Link} shortcut="K" pressed={active.link || linking} onPress={onLink} />
      <FormatButton
        label={t('Bulleted list')}
        icon={List}
        shortcut="8"
        pressed={active.bulletList}
        onPress={() => change().toggleBulletList().run()}
      />
      <FormatButton
        label={t('Numbered list')}
        icon={ListOrdered}
        shortcut="7"
        pressed={active.orderedList}
        onPress={() => change().toggleOrderedList().run()}
      />
    </Toolbar.Root>
  )
}
