import { contains, isText } from './contains.ts'

/** A text column that contains the term, whatever the case; with `exact`, that is the term. */
export const matches = (term: string, exact = false) => (exact ? isText(term) : contains(term))

/** Records whose title, person or organization has the term in its name: for lists that are searched as one types. */
export const matchesAnyName = (term: string | undefined, title: 'title' | 'subject') => {
  const trimmed = term?.trim()
  if (!trimmed) return {}
  const name = contains(trimmed)
  return {
    OR: [{ [title]: name }, { person: { name, delete_time: null } }, { organization: { name, delete_time: null } }],
  }
}

/** How well a text fits what was searched. */
export const scoreOf = (text: string, term: string): number => {
  const [whole, part] = [text.toLowerCase(), term.toLowerCase()]
  if (whole === part) return 1
  if (whole.startsWith(part)) return 0.75
  return whole.includes(part) ? 0.5 : 0.25
}
