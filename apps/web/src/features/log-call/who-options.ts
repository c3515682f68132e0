import type { AppRouter } from '@callbook/api'
import type { inferRouterOutputs } from '@trpc/server'

import type { LogCallValues } from './log-call-values.ts'

type SuggestedPerson = inferRouterOutputs<AppRouter>['persons']['suggest']['persons'][number]

/** One line of suggestions: a person with one of their numbers, or a number alone. */
export interface WhoOption {
  readonly key: string
  readonly person: LogCallValues['person']
  /** Their open deal, when they have exactly one. Of several, it is not ours to choose. */
  readonly deal: LogCallValues['deal']
  readonly number: string | undefined
  readonly label: string | undefined
  /** The name of a person to add, empty where only the number is known; absent: nobody is added. */
  readonly new_person?: string
}

const NUMBER_LIKE = /^\+?[\d\s().-]{3,}$/

/** The typed text itself as an option, where it is a number. */
export const numberOption = (term: string): WhoOption | undefined =>
  NUMBER_LIKE.test(term) ? { key: 'number', person: null, deal: null, number: term, label: undefined } : undefined

/** A person with their organization and their only open deal; their number is known. */
export const whoOption = ({ id, name, organization, deals }: SuggestedPerson): WhoOption => ({
  key: `${id}`,
  person: { id, name, ...(organization && { org_id: organization.id, org_name: organization.name }) },
  deal: deals.length === 1 ? (deals[0] ?? null) : null,
  number: undefined,
  label: undefined,
})

/**
 * What to suggest for what was typed: every number of every person found, the typed text itself where it is a number,
 * and somebody new: but only when the persons are all that were found, or one would add whom there is already.
 */
export const whoOptions = (
  term: string,
  persons: readonly SuggestedPerson[],
  { complete }: { complete: boolean },
): WhoOption[] => {
  const options = persons.flatMap((person): WhoOption[] => {
    const option = whoOption(person)
    if (person.phones.length === 0) return [option]
    return person.phones.map(({ value, label }, index) => ({
      ...option,
      key: `${person.id}-${index}`,
      number: value,
      label: label ?? undefined,
    }))
  })
  const nobody = { person: null, deal: null, number: undefined, label: undefined }
  const typed = numberOption(term)
  if (!complete) return typed ? [...options, typed] : options
  if (typed) return [...options, typed, { ...typed, key: 'new', new_person: '' }]
  const known = persons.some(({ name }) => name.toLowerCase() === term.toLowerCase())
  return known ? options : [...options, { ...nobody, key: 'new', new_person: term }]
}
