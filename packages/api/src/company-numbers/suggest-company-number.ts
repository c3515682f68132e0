import { requireAdmin } from '../auth/require-admin.ts'
import type { ActorContext } from '../context.ts'

const RECENT_CALLS = 500
// Fewer say nothing.
const MIN_CALLS = 5
const MIN_SHARE = 0.3

/**
 * The number that stands in most of the recent calls, on either side, and is not among the company's own: probably it
 * is. Null when none stands out. For admins.
 */
export const suggestCompanyNumber = async ({ db, actor }: ActorContext) => {
  requireAdmin(actor)
  const { company_id } = actor
  const [calls, own] = [
    await db.prisma.callLog.findMany({
      where: { company_id },
      orderBy: [{ start_time: 'desc' }, { id: 'desc' }],
      take: RECENT_CALLS,
      select: { from_phone_number_e164: true, to_phone_number_e164: true },
    }),
    await db.prisma.companyNumber.findMany({ where: { company_id }, select: { value_e164: true } }),
  ]
  const known = new Set(own.map(({ value_e164 }) => value_e164))
  const counts = new Map<string, number>()
  for (const { from_phone_number_e164, to_phone_number_e164 } of calls) {
    for (const number of new Set([from_phone_number_e164, to_phone_number_e164])) {
      if (number && !known.has(number)) counts.set(number, (counts.get(number) ?? 0) + 1)
    }
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a)
  if (!best || best[1] < MIN_CALLS || best[1] < calls.length * MIN_SHARE) return { suggestion: null }
  return { suggestion: { value: best[0], call_count: best[1], of: calls.length } }
}
