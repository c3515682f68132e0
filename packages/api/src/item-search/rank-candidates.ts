import type { ItemType } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { contains, fieldHas, fieldIs, isText } from '../crm/contains.ts'
import { fold } from '../crm/fold.ts'
import { phoneConditions } from '../persons/phone-conditions.ts'
import { type Candidate, findCandidates, type Match } from './item-kinds.ts'

/** What is looked for. */
export interface ItemQuery {
  readonly term: string
  readonly types: readonly ItemType[]
  readonly fields?: readonly string[] | undefined
  readonly exact_match?: boolean | undefined
  readonly organization_id?: number | undefined
}

/** A candidate with how well it fits. */
export interface Ranked extends Candidate {
  readonly type: ItemType
  readonly score: number
}

const escapeRegExp = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Of what contains the term: what begins with it comes before what has a word that does, and that before the rest. */
const scorePart = (label: string, term: string): number => {
  const [text, part] = [fold(label).toLowerCase(), fold(term).toLowerCase()]
  if (text.startsWith(part)) return 0.8
  return new RegExp(`[^\\p{L}\\p{N}]${escapeRegExp(part)}`, 'u').test(text) ? 0.6 : 0.4
}

const rankType = async (
  { db, actor }: ActorContext,
  { term, fields, exact_match, organization_id }: ItemQuery,
  type: ItemType,
): Promise<Ranked[]> => {
  const where = {
    company_id: actor.company_id,
    delete_time: null,
    ...(organization_id !== undefined && { org_id: organization_id }),
  }
  const matching = (match: Match) => findCandidates(db.prisma, { type, fields, where, match })
  const phones = (exact: boolean) => phoneConditions(term, { country: actor.country, exact })
  // Asked for by themselves, so that no number of partial matches pushes them out.
  const exact = await matching({
    text: isText(term),
    on: (field) => fieldIs(field, term),
    phones: phones(true),
  })
  const best = exact.map((candidate) => ({ ...candidate, type, score: 1 }))
  if (exact_match) return best
  const known = new Set(exact.map(({ id }) => id))
  const partial = await matching({
    text: contains(term),
    on: (field) => fieldHas(field, term),
    phones: phones(false),
  })
  const rest = partial.filter(({ id }) => !known.has(id))
  return [...best, ...rest.map((candidate) => ({ ...candidate, type, score: scorePart(candidate.label, term) }))]
}

/** Everything of these types that fits, the best first. Of equals, in the order of the types, the newest first. */
export const rankCandidates = async (ctx: ActorContext, query: ItemQuery): Promise<Ranked[]> => {
  const ranked: Ranked[] = []
  for (const type of query.types) ranked.push(...(await rankType(ctx, query, type)))
  return ranked.toSorted((a, b) => b.score - a.score)
}
