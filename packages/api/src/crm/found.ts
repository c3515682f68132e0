import { matches } from './matches.ts'

/** The notes that match a search. */
export const foundNotes = ({ term, exact_match }: { term: string; exact_match?: boolean | undefined }) => ({
  delete_time: null,
  content: matches(term, exact_match),
})

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
