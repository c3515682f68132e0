import { Prisma } from '@callbook/db'
import type { CallLogFilter } from '@callbook/schema'

import type { Actor } from '../context.ts'
import { columnHas, isAscii, literally, twinHas } from '../crm/contains.ts'
import { digitsAreIn, numberOfCall } from './number-of-call.ts'

const NEVER = Prisma.sql`false`

const containing = (text: string): string => `%${literally(text)}%`

const ownNumbers = (company_id: number) =>
  Prisma.sql`any(array(select value_e164 from company_numbers where company_id = ${company_id}))`

const neverLogged = (company_id: number) =>
  Prisma.sql`(select value_e164 from ruled_numbers where company_id = ${company_id} and ruling = 'never_log')`

const directionIs = (direction: CallLogFilter['direction'], company_id: number): Prisma.Sql => {
  const fromOwn = Prisma.sql`coalesce(c.from_phone_number_e164 = ${ownNumbers(company_id)}, false)`
  const toOwn = Prisma.sql`coalesce(c.to_phone_number_e164 = ${ownNumbers(company_id)}, false)`
  if (direction === 'outbound') return fromOwn
  if (direction === 'inbound') return Prisma.sql`${toOwn} and not ${fromOwn}`
  return Prisma.sql`not ${fromOwn} and not ${toOwn}`
}

/** Calls from or to a number in any writing, or to what a SIP name holds. */
const numberIs = (number: string, country: string): Prisma.Sql => {
  const known = numberOfCall(number, country)
  if (known) return known
  // Too few for a search, but here they are said to be of a number.
  const digits = number.replaceAll(/\D/g, '').replace(/^0+(?=\d)/, '')
  if (digits) return digitsAreIn(digits)
  const pattern = containing(number)
  return Prisma.sql`(c.to_phone_number ilike ${pattern} or c.from_phone_number ilike ${pattern})`
}

const textOutsideTags = (text: string): string => `(^|>)[^<]*${text.replaceAll(/[^\p{L}\p{N}\s]/gu, String.raw`\$&`)}`

/** Text in what a person reads of a call. Of a note, the text between its tags. */
const textIsIn = (q: string, { company_id, country }: Actor): Prisma.Sql => {
  const collation = isAscii(q) ? Prisma.sql`collate "C"` : Prisma.empty
  const has = (column: Prisma.Sql) => columnHas(column, q)
  const named = (table: Prisma.Sql, column: 'name' | 'title') =>
    Prisma.sql`(select id from ${table} where company_id = ${company_id} and ${twinHas(column, q)})`
  const numbers =
    numberOfCall(q, country) ??
    Prisma.sql`${has(Prisma.sql`c.to_phone_number`)} or ${has(Prisma.sql`c.from_phone_number`)}`
  return Prisma.sql`(
    ${numbers}
    or c.person_id in ${named(Prisma.sql`persons`, 'name')}
    or c.org_id in ${named(Prisma.sql`organizations`, 'name')}
    or c.deal_id in ${named(Prisma.sql`deals`, 'title')}
    or ${has(Prisma.sql`c.subject`)}
    or (${has(Prisma.sql`c.note`)} and c.note ~* ${textOutsideTags(q)} ${collation})
  )`
}

/**
 * The filter as conditions on `call_logs c`, company included: joined by `and`, what lists, totals and exports have in common.
 *
 * The plan they rely on: a walk through an index of `call_logs` that begins with `company_id` (by start, by owner, by
 * person), which ends when the page is full. Everything else is checked row by row on the way, so the look-ups in
 * small tables are uncorrelated: the database runs each once and keeps it as an array or a hash.
 */
export const callLogConditions = (actor: Actor, filter: CallLogFilter): Prisma.Sql => {
  const { company_id } = actor
  const { from, to, outcome, user_id, direction, person_id, org_id, deal_id, number, q } = filter
  const { min_duration, max_duration, has_recording, has_note, include_hidden } = filter
  const conditions: Prisma.Sql[] = [Prisma.sql`c.company_id = ${company_id}`]
  const add = (condition: Prisma.Sql) => conditions.push(condition)

  if (from) add(Prisma.sql`c.start_time >= ${from}`)
  if (to) add(Prisma.sql`c.start_time < ${to}`)
  if (outcome) add(outcome.length > 0 ? Prisma.sql`c.outcome::text in (${Prisma.join(outcome)})` : NEVER)
  if (user_id) add(user_id.length > 0 ? Prisma.sql`c.user_id in (${joinIds(user_id)})` : NEVER)
  if (direction) add(directionIs(direction, company_id))
  if (person_id !== undefined) add(Prisma.sql`c.person_id = ${person_id}::bigint`)
  if (org_id !== undefined) add(Prisma.sql`c.org_id = ${org_id}::bigint`)
  if (deal_id !== undefined) add(Prisma.sql`c.deal_id = ${deal_id}::bigint`)
  if (number) add(numberIs(number, actor.country))
  if (min_duration !== undefined) add(Prisma.sql`c.duration >= ${min_duration}`)
  if (max_duration !== undefined) add(Prisma.sql`c.duration <= ${max_duration}`)
  if (has_recording !== undefined) {
    const exists = Prisma.sql`exists (
      select from recordings r where r.company_id = c.company_id and r.call_log_id = c.id
    )`
    add(has_recording ? exists : Prisma.sql`not ${exists}`)
  }
  if (has_note !== undefined) {
    const noted = Prisma.sql`coalesce(c.note, '') <> ''`
    add(has_note ? noted : Prisma.sql`not (${noted})`)
  }
  if (q) add(textIsIn(q, actor))
  if (!include_hidden) {
    const hidden = neverLogged(company_id)
    add(Prisma.sql`coalesce(c.from_phone_number_e164, '') not in ${hidden}`)
    add(Prisma.sql`coalesce(c.to_phone_number_e164, '') not in ${hidden}`)
  }
  return Prisma.join(conditions, ' and ')
}

const joinIds = (ids: readonly number[]): Prisma.Sql => Prisma.join(ids.map((id) => Prisma.sql`${id}::bigint`))
