import { fieldHas } from './contains.ts'
import { fold } from './fold.ts'

/**
 * Records that have the term in what `own` looks at, or in the name of their person or organization: for lists that are
 * searched as one types.
 */
export const matchesAnyName = <Own extends object>(term: string | undefined, own: (term: string) => Own) => {
  const trimmed = term?.trim()
  if (!trimmed) return {}
  const living = { ...fieldHas('name', trimmed), delete_time: null }
  return { OR: [own(trimmed), { person: living }, { organization: living }] }
}

/** For `matchesAnyName`: deals and leads are called by their title. */
export const inTitle = (term: string) => fieldHas('title', term)

/** How well a text fits what was searched. */
export const scoreOf = (text: string, term: string): number => {
  const [whole, part] = [fold(text).toLowerCase(), fold(term).toLowerCase()]
  if (whole === part) return 1
  if (whole.startsWith(part)) return 0.75
  return whole.includes(part) ? 0.5 : 0.25
}
