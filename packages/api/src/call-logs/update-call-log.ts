import { Prisma } from '@callbook/db'
import { ERROR_TEXTS, type UpdateCallLog } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { changesBetween, recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'
import { isIssuedCallLogId } from './call-log-id.ts'
import { type CallLogDetail, getCallLogDetail } from './get-call-log-detail.ts'

const FIELDS = ['subject', 'outcome', 'note', 'person_id', 'org_id', 'deal_id', 'lead_id'] as const
const LINKS = ['person_id', 'org_id', 'deal_id', 'lead_id'] as const
// Beyond the columns' 32 bits there are no records, and Prisma cannot ask for them.
const MAX_ID = 2 ** 31 - 1

type Fields = Required<{ [Field in (typeof FIELDS)[number]]: NonNullable<UpdateCallLog[Field]> | null }>
type Stored = Omit<Fields, 'outcome'> & {
  readonly outcome: NonNullable<UpdateCallLog['outcome']>
  readonly user_id: number
  readonly activity_id: number
  readonly add_time: Date
}

const notFound = () => new AppError('not_found', ERROR_TEXTS.notFound)

/** The call log, which nobody else changes or deletes until the transaction ends. */
const lockCallLog = async (tx: Prisma.TransactionClient, { company_id, id }: { company_id: number; id: string }) => {
  const [row] = await tx.$queryRaw<Stored[]>(Prisma.sql`
    select
      user_id, activity_id, add_time, subject, outcome::text as outcome, note,
      person_id, org_id, deal_id, lead_id::text as lead_id
    from call_logs where company_id = ${company_id} and id = ${id}::uuid
    for update
  `)
  return row
}

/** The row as it will be. Of a deal and a lead, the one that is given takes the place of the other. */
const applied = (before: Stored, { id: _, ...input }: UpdateCallLog): Stored => {
  const given = Object.entries(input).filter(([, value]) => value !== undefined)
  const after: Stored = { ...before, ...Object.fromEntries(given) }
  if (input.deal_id != null) return { ...after, lead_id: null }
  if (input.lead_id != null) return { ...after, deal_id: null }
  return after
}

/** Looks the changed links up, and holds what is there until the transaction ends, so that it cannot be deleted meanwhile. */
const requireLinks = async (tx: Prisma.TransactionClient, company_id: number, before: Stored, after: Stored) => {
  const changed = (key: (typeof LINKS)[number]) => (before[key] === after[key] ? null : after[key])
  const tables = { person_id: 'persons', org_id: 'organizations', deal_id: 'deals', lead_id: 'leads' } as const
  for (const key of LINKS) {
    const id = changed(key)
    if (id === null) continue
    if (typeof id === 'number' && id > MAX_ID) throw notFound()
    const rows = await tx.$queryRaw<object[]>(Prisma.sql`
      select id::text from ${Prisma.raw(tables[key])}
      where company_id = ${company_id} and id = ${id}${Prisma.raw(key === 'lead_id' ? '::uuid' : '')} and delete_time is null
      for share
    `)
    if (rows.length === 0) throw notFound()
  }
}

/**
 * Lets the activity that was made with the call log (in one statement, so at one time) go with it, in what it still has
 * from it. A planned activity that was converted has a life of its own.
 */
const followWithActivity = async (tx: Prisma.TransactionClient, company_id: number, before: Stored, after: Stored) => {
  const activity = await tx.activity.findFirst({
    where: { company_id, id: before.activity_id, add_time: before.add_time, delete_time: null },
    select: { subject: true, person_id: true, org_id: true, deal_id: true, lead_id: true },
  })
  if (!activity) return
  const same = activity.subject === (before.subject || 'Call')
  const links = Object.fromEntries(
    LINKS.filter((key) => activity[key] === before[key] && before[key] !== after[key]).map((key) => [key, after[key]]),
  )
  await tx.activity.update({
    where: { company_id_id: { company_id, id: before.activity_id } },
    data: { ...links, ...(same && { subject: after.subject || 'Call' }) },
    select: { id: true },
  })
}

/**
 * Changes a call log, its own activity with it, and writes down what changed. Gives the call log as it is then.
 *
 * Throws `not_found` for an unknown call log or link, `forbidden` for somebody else's without account settings access.
 */
export const updateCallLog = async (ctx: ActorContext, input: UpdateCallLog): Promise<CallLogDetail> => {
  const { company_id, user_id, is_admin } = ctx.actor
  const { id } = input
  if (!isIssuedCallLogId(id)) throw notFound()
  await ctx.db.prisma.$transaction(async (tx) => {
    const before = await lockCallLog(tx, { company_id, id })
    if (!before) throw notFound()
    if (!is_admin && before.user_id !== user_id) throw new AppError('forbidden', ERROR_TEXTS.forbidden)
    const after = applied(before, input)
    const changes = changesBetween({ ...before }, { ...after }, FIELDS)
    if (Object.keys(changes).length === 0) return
    await requireLinks(tx, company_id, before, after)
    await tx.callLog.updateMany({
      where: { company_id, id },
      data: Object.fromEntries(Object.keys(changes).map((field) => [field, after[field as keyof Fields]])),
    })
    await followWithActivity(tx, company_id, before, after)
    await recordEvents(tx, ctx.actor, [{ action: 'update', object_type: 'callLog', object_id: id, changes }])
  })
  return getCallLogDetail(ctx, { id })
}
