import { contains, fieldHas, fieldIs, isText } from './contains.ts'

interface Asked {
  readonly term: string
  readonly fields?: readonly string[] | undefined
  readonly exact_match?: boolean | undefined
  readonly person_id?: number | undefined
}

/** The notes that match a search. */
export const foundNotes = ({ term, exact_match }: Asked) => ({
  delete_time: null,
  content: exact_match ? isText(term) : contains(term),
})

/** The living deals or leads whose title or notes match a search, of a person if it names one. */
export const foundByText = (asked: Asked) => {
  const { term, fields, exact_match, person_id } = asked
  return {
    delete_time: null,
    ...(person_id !== undefined && { person_id }),
    OR: [
      ...(!fields || fields.includes('title') ? [exact_match ? fieldIs('title', term) : fieldHas('title', term)] : []),
      ...(!fields || fields.includes('notes') ? [{ notes: { some: foundNotes(asked) } }] : []),
    ],
  }
}

/** What a found deal or lead is linked to. */
export const LINKS_OF_FOUND = {
  owner_id: true,
  person: { select: { id: true, name: true } },
  organization: { select: { id: true, name: true, address: true } },
} as const

interface Links {
  readonly owner_id: number
  readonly person: { readonly id: number; readonly name: string } | null
  readonly organization: { readonly id: number; readonly name: string; readonly address: string | null } | null
  readonly notes: readonly { readonly content: string }[]
}

/** The same, as answers tell it. */
export const presentLinks = ({ owner_id, person, organization, notes }: Links) => ({
  owner: { id: owner_id },
  person: person && { id: person.id, name: person.name },
  organization,
  custom_fields: [],
  notes: notes.map(({ content }) => content),
  visible_to: 3,
})
