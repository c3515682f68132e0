import { DOMSerializer, type Node } from '@tiptap/pm/model'

const isList = (element: Element) => element.matches('ul, ol')

/** A note as HTML, as plain as it can be: `<li>` without paragraphs, and a sole paragraph as its bare words. */
export const noteHtml = (doc: Node): string => {
  const note = document.createElement('div')
  note.append(DOMSerializer.fromSchema(doc.type.schema).serializeFragment(doc.content))
  for (const item of note.querySelectorAll('li')) {
    const [first, ...others] = item.children
    if (first?.matches('p') && others.every(isList)) first.replaceWith(...first.childNodes)
  }
  // Lines that were begun, and left empty.
  while (note.lastElementChild?.matches('p:empty')) note.lastElementChild.remove()
  while (note.firstElementChild?.matches('p:empty')) note.firstElementChild.remove()
  const [only, ...more] = note.children
  return (only?.matches('p') && more.length === 0 ? only : note).innerHTML.trim()
}
