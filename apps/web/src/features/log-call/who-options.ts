import type { AppRouter } from '@callbook/api'
import type { inferRouterOutputs } from '@trpc/server'

import type { LogCallValues } from './log-call-values.ts'

type SuggestedPerson = inferRouterOutputs<AppRouter>['persons']['suggest']['persons'][number]

/** One line of suggestions: a person with one of their numbers, or a number alone. */
export interface WhoOption {
  readonly key: string
  readonly person: LogCallValues['person']
  readonly number: string | undefined
  readonly label: string | undefined
}

const NUMBER_LIKE = /^\+?[\d\s().-]{3,}$/

/** What to suggest for what was typed: every number of every person found, and the typed text itself where it is one. */
export const whoOptions = (term: string, persons: readonly SuggestedPerson[]): WhoOption[] => {
  const options = persons.flatMap(({ id, name, organization, phones }): WhoOption[] => {
    const person = { id, name, ...(organization && { org_id: organization.id, org_name: organization.name }) }
    if (phones.length === 0) return [{ key: `${id}`, person, number: undefined, label: undefined }]
    return phones.map(({ value, label }, index) => ({
      key: `${id}-${index}`,
      person,
      number: value,
      label: label ?? undefined,
    }))
  })
  if (NUMBER_LIKE.test(term)) options.push({ key: 'number', person: null, number: term, label: undefined })
  return options
}
