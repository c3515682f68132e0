import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Italic } from '@tiptap/extension-italic'
import { Link } from '@tiptap/extension-link'
import { BulletList } from '@tiptap/extension-list/bullet-list'
import { ListItem } from '@tiptap/extension-list/item'
import { ListKeymap } from '@tiptap/extension-list/keymap'
import { OrderedList } from '@tiptap/extension-list/ordered-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Strike } from '@tiptap/extension-strike'
import { Text } from '@tiptap/extension-text'
import { Underline } from '@tiptap/extension-underline'
import { UndoRedo } from '@tiptap/extensions/undo-redo'

import { linkAddress } from './link-address.ts'

// Of pasted links the address stays, not their classes.
const NoteLink = Link.extend({
  addAttributes: () => ({
    href: { default: null },
    target: { default: null },
    rel: { default: null },
    title: { default: null },
  }),
}).configure({
  openOnClick: false,
  defaultProtocol: 'https',
  HTMLAttributes: { target: null, rel: null },
  isAllowedUri: (url) => /^(?:https?:|mailto:|tel:)/i.test(url),
  shouldAutoLink: (url) => linkAddress(url) !== undefined,
})

// ⌘↵ saves the form.
const NoteBreak = HardBreak.extend({
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.setHardBreak() }
  },
})

// Tab goes on to the next field, as everywhere in a form.
const NoteListItem = ListItem.extend({
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Mod-]': () => this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    }
  },
})

/** All that a note can hold: known-html.ts says the same of HTML. What is pasted comes down to it. */
export const NOTE_EXTENSIONS = [
  Document,
  Paragraph,
  Text,
  NoteBreak,
  Bold,
  Italic,
  Underline,
  Strike,
  NoteLink,
  BulletList,
  OrderedList,
  NoteListItem,
  ListKeymap,
  UndoRedo,
]
