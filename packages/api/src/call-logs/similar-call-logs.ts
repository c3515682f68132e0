import type { SimilarCallLogs } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { toE164 } from '../phone-numbers/to-e164.ts'

const MINUTE = 60_000
const MOST_CALLS = 3

/**
 * The actor's calls with the same number that began within a minute: perhaps this very call, logged already by hand or
 * by the phone system. Either end counts, as phone systems swap them.
 */
export const similarCallLogs = async ({ db, actor }: ActorContext, input: SimilarCallLogs) => {
  const { company_id, user_id, country } = actor
  const numberIs = (number: string) => {
    const e164 = toE164(number, country)
    return e164 === null
      ? [{ to_phone_number: number }, { from_phone_number: number }]
      : [{ to_phone_number_e164: e164 }, { from_phone_number_e164: e164 }]
  }
  const start = input.start_time.getTime()
  const rows = await db.prisma.callLog.findMany({
    where: {
      company_id,
      user_id,
      start_time: { gt: new Date(start - MINUTE), lt: new Date(start + MINUTE) },
      OR: numberIs(input.to_phone_number),
    },
    orderBy: [{ start_time: 'desc' }, { id: 'desc' }],
    take: MOST_CALLS,
    select: { id: true, outcome: true, start_time: true },
  })
  return rows.map(({ id, outcome, start_time }) => ({
    id: id.replaceAll('-', ''),
    outcome,
    start_time: start_time.toISOString(),
  }))
}
