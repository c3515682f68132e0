import type { Prisma } from '@callbook/db'
import type { SuggestPersons } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { fieldHas } from '../crm/contains.ts'
import { hasNumber } from './phone-conditions.ts'

const MOST_SUGGESTIONS = 8

/** A deleted organization looks missing. */
const living = (row: { id: number; name: string; delete_time: Date | null } | null) =>
  row && row.delete_time === null ? { id: row.id, name: row.name } : null

/** What is said of somebody who is suggested. */
export const SUGGESTED_COLUMNS = {
  id: true,
  name: true,
  organization: { select: { id: true, name: true, delete_time: true } },
  deals: {
    where: { status: 'open', delete_time: null },
    select: { id: true, title: true },
    orderBy: { id: 'desc' },
    // Two tell already that it is not clear which one a call is about.
    take: 2,
  },
  phones: { select: { value: true, label: true, primary: true }, orderBy: [{ primary: 'desc' }, { id: 'asc' }] },
} satisfies Prisma.PersonSelect

type SuggestedRow = Prisma.PersonGetPayload<{ select: typeof SUGGESTED_COLUMNS }>

export const presentSuggested = (person: SuggestedRow) => ({ ...person, organization: living(person.organization) })

/** Persons whose name contains the term, or who have the number it is, however that is written; with their open deals. */
export const suggestPersons = async ({ db, actor }: ActorContext, { term }: SuggestPersons) => {
  const persons = await db.prisma.person.findMany({
    where: {
      company_id: actor.company_id,
      delete_time: null,
      OR: [fieldHas('name', term), ...hasNumber(term, actor.country)],
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST_SUGGESTIONS,
    select: SUGGESTED_COLUMNS,
  })
  return { persons: persons.map(presentSuggested) }
}
