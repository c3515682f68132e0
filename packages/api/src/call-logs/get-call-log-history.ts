import { ERROR_TEXTS } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import type { ActorContext } from '../context.ts'
import { isIssuedCallLogId } from './call-log-id.ts'

const MOST_EVENTS = 100

type Value = string | number | boolean | null

/** One thing that happened to a call log. */
export interface HistoryEntry {
  readonly action: string
  readonly time: string
  /** Who did it. */
  readonly user_name: string
  /** The API token or OAuth app they used. Absent: the web app. */
  readonly source?: string
  /** What changed: names instead of ids, where the record has one. */
  readonly changes: readonly { readonly field: string; readonly before: Value; readonly after: Value }[]
}

const pairsOf = (changes: unknown): [field: string, before: Value, after: Value][] =>
  typeof changes !== 'object' || changes === null
    ? []
    : Object.entries(changes).flatMap(([field, pair]) =>
        Array.isArray(pair) ? [[field, pair[0] as Value, pair[1] as Value]] : [],
      )

const idsIn = (pairs: ReturnType<typeof pairsOf>, field: string) => [
  ...new Set(pairs.filter(([key]) => key === field).flatMap(([, ...values]) => values.filter((id) => id !== null))),
]
const numbers = (ids: readonly Value[]) => ids.filter((id) => typeof id === 'number')

/** What the linked records are called, deleted ones too. By field and id. */
const namesOf = async ({ db, actor }: ActorContext, pairs: ReturnType<typeof pairsOf>) => {
  const { company_id } = actor
  const named = (field: string) => ({ where: { company_id, id: { in: numbers(idsIn(pairs, field)) } } })
  const leadIds = idsIn(pairs, 'lead_id').map(String)
  const [persons, organizations, deals, leads] = await Promise.all([
    db.prisma.person.findMany({ ...named('person_id'), select: { id: true, name: true } }),
    db.prisma.organization.findMany({ ...named('org_id'), select: { id: true, name: true } }),
    db.prisma.deal.findMany({ ...named('deal_id'), select: { id: true, title: true } }),
    db.prisma.lead.findMany({ where: { company_id, id: { in: leadIds } }, select: { id: true, title: true } }),
  ])
  return new Map<string, string>([
    ...persons.map(({ id, name }) => [`person_id ${id}`, name] as const),
    ...organizations.map(({ id, name }) => [`org_id ${id}`, name] as const),
    ...deals.map(({ id, title }) => [`deal_id ${id}`, title] as const),
    ...leads.map(({ id, title }) => [`lead_id ${id}`, title] as const),
  ])
}

/** What happened to a call log, newest first; last, that it was logged. Throws `not_found`. */
export const getCallLogHistory = async (ctx: ActorContext, { id }: { id: string }): Promise<HistoryEntry[]> => {
  const { company_id } = ctx.actor
  const { prisma } = ctx.db
  const row =
    isIssuedCallLogId(id) &&
    // Not findUnique: see get-call-log.ts.
    (await prisma.callLog.findFirst({
      where: { company_id, id },
      select: { user_id: true, add_time: true, source: true },
    }))
  if (!row) throw new AppError('not_found', ERROR_TEXTS.notFound)
  const events = await prisma.auditEvent.findMany({
    where: { company_id, object_type: 'callLog', object_id: id },
    orderBy: { id: 'desc' },
    take: MOST_EVENTS,
    select: { user_id: true, source: true, action: true, changes: true, add_time: true },
  })
  const pairs = events.map(({ changes }) => pairsOf(changes))
  const changed = pairs.flat()
  const owners = numbers(idsIn(changed, 'user_id'))
  const [users, names] = await Promise.all([
    prisma.companyUser.findMany({
      where: { company_id, user_id: { in: [row.user_id, ...owners, ...events.map(({ user_id }) => user_id)] } },
      select: { user_id: true, user: { select: { name: true } } },
    }),
    namesOf(ctx, changed),
  ])
  const userName = (user_id: Value) => users.find((user) => user.user_id === user_id)?.user.name
  const shown = (field: string, value: Value) =>
    (field === 'user_id' ? userName(value) : names.get(`${field} ${value}`)) ?? value
  // Whoever owned it before it was given to others.
  const [, firstOwner] = changed.findLast(([field]) => field === 'user_id') ?? []
  const logged = { action: 'create', changes: {}, ...row, user_id: firstOwner ?? row.user_id }
  return [...events, logged].map(({ action, source, add_time, user_id }, index) => ({
    action,
    time: add_time.toISOString(),
    user_name: userName(user_id) ?? '',
    ...(source !== null && { source }),
    changes: (pairs[index] ?? []).map(([field, before, after]) => ({
      field,
      before: shown(field, before),
      after: shown(field, after),
    })),
  }))
}
