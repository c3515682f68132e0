import type { CallOutcome } from '@callbook/db'
import { ERROR_TEXTS } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import type { ActorContext } from '../context.ts'
import { isIssuedCallLogId } from './call-log-id.ts'

const MOST_CALLS = 5

/** A call in one line. */
export interface EarlierCallLog {
  readonly id: string
  readonly outcome: CallOutcome
  readonly start_time: string
  readonly duration: number
  readonly user_name: string
}

/** The number at the other end: not one of the company's own, if it is known which those are. */
const theirNumber = async (
  { db, actor }: ActorContext,
  {
    from_phone_number_e164: from,
    to_phone_number_e164: to,
  }: Record<`${'from' | 'to'}_phone_number_e164`, string | null>,
): Promise<string | null> => {
  if (from === null || to === null) return to
  const own = await db.prisma.companyNumber.findMany({
    where: { company_id: actor.company_id, value_e164: { in: [from, to] } },
    select: { value_e164: true },
  })
  const isOwn = (number: string) => own.some(({ value_e164 }) => value_e164 === number)
  return isOwn(to) && !isOwn(from) ? from : to
}

/**
 * The calls before this one with the same person or the same number, newest first: at most five, and whether there are
 * more. Throws `not_found`.
 */
export const earlierCallLogs = async (
  ctx: ActorContext,
  { id }: { id: string },
): Promise<{ call_logs: EarlierCallLog[]; has_more: boolean }> => {
  const { company_id } = ctx.actor
  const { callLog } = ctx.db.prisma
  const call =
    isIssuedCallLogId(id) &&
    // Not findUnique: see get-call-log.ts.
    (await callLog.findFirst({
      where: { company_id, id },
      select: { person_id: true, start_time: true, from_phone_number_e164: true, to_phone_number_e164: true },
    }))
  if (!call) throw new AppError('not_found', ERROR_TEXTS.notFound)
  const { person_id, start_time } = call
  const number = await theirNumber(ctx, call)
  const same = [
    ...(person_id === null ? [] : [{ person_id }]),
    ...(number === null ? [] : [{ to_phone_number_e164: number }, { from_phone_number_e164: number }]),
  ]
  const rows = await callLog.findMany({
    where: { company_id, id: { not: id }, start_time: { lte: start_time }, OR: same },
    orderBy: [{ start_time: 'desc' }, { id: 'desc' }],
    take: MOST_CALLS + 1,
    select: {
      id: true,
      outcome: true,
      start_time: true,
      duration: true,
      user: { select: { user: { select: { name: true } } } },
    },
  })
  return {
    call_logs: rows.slice(0, MOST_CALLS).map((row) => ({
      id: row.id.replaceAll('-', ''),
      outcome: row.outcome,
      start_time: row.start_time.toISOString(),
      duration: row.duration,
      user_name: row.user.user.name,
    })),
    has_more: rows.length > MOST_CALLS,
  }
}
