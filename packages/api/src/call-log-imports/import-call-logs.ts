import { AddCallLog, describeIssues, type ImportCallLogs } from '@callbook/schema'

import { AppError, isAppError } from '../app-error.ts'
import { recordEvents } from '../audit/record-events.ts'
import { addCallLog } from '../call-logs/add-call-log.ts'
import type { ActorContext } from '../context.ts'

/** What imported calls say of where they come from. */
const SOURCE = 'CSV import'

interface Checked {
  readonly row: number
  readonly input: AddCallLog
  readonly key: string
}

interface Refused {
  readonly row: number
  readonly error: string
}

/** What one call is told by: whose it is, when it was, both numbers and how it ended. */
type Identity = Pick<AddCallLog, 'outcome' | 'start_time' | 'end_time' | 'to_phone_number'> & {
  readonly user_id: number
  readonly from_phone_number?: string | null | undefined
}

const keyOf = ({ user_id, outcome, start_time, end_time, from_phone_number, to_phone_number }: Identity): string =>
  JSON.stringify([
    user_id,
    outcome,
    start_time.getTime(),
    end_time.getTime(),
    from_phone_number || null,
    to_phone_number,
  ])

const check = (user_id: number, rows: ImportCallLogs['rows']) => {
  const checked: Checked[] = []
  const refused: Refused[] = []
  for (const { row, call_log } of rows) {
    const { data, error } = AddCallLog.safeParse(call_log)
    if (error) refused.push({ row, error: describeIssues(error) })
    else checked.push({ row, input: data, key: keyOf({ ...data, user_id: data.user_id ?? user_id }) })
  }
  return { checked, refused }
}

/** The keys of the calls that are here already, of those that began when one of these did. */
const findKnown = async ({ db, actor }: ActorContext, checked: readonly Checked[]): Promise<Set<string>> => {
  const { company_id } = actor
  const start_time = {
    in: [...new Set(checked.map(({ input }) => input.start_time.getTime()))].map((ms) => new Date(ms)),
  }
  const known = await db.prisma.callLog.findMany({
    where: { company_id, start_time },
    select: {
      user_id: true,
      outcome: true,
      start_time: true,
      end_time: true,
      from_phone_number: true,
      to_phone_number: true,
    },
  })
  return new Set(known.map(keyOf))
}

/**
 * Adds the call logs of a file's rows, each by the rules of `addCallLog`: a row that is refused stops no other. A call
 * that is here already (same owner, times, numbers and outcome) is skipped, so a file that is imported again, or whose
 * import broke off, doubles nothing. Answers how many were added and skipped, and why rows were refused.
 */
export const importCallLogs = async (ctx: ActorContext, { rows }: ImportCallLogs) => {
  const { checked, refused } = check(ctx.actor.user_id, rows)
  const seen = await findKnown(ctx, checked)
  const fresh = checked.filter(({ key }) => !seen.has(key) && Boolean(seen.add(key)))
  const importing = { ...ctx, actor: { ...ctx.actor, source: SOURCE } }
  // All at once: the writer takes them together.
  const results = await Promise.allSettled(fresh.map(({ input }) => addCallLog(importing, input)))
  for (const [index, result] of results.entries()) {
    if (result.status === 'fulfilled') continue
    const reason: unknown = result.reason
    if (!isAppError(reason)) throw new AppError('internal', 'The import broke off.', { cause: reason })
    refused.push({ row: fresh[index]?.row ?? 0, error: reason.message })
  }
  const added = results.filter(({ status }) => status === 'fulfilled').length
  if (added > 0) {
    const changes = { added: [null, added] as const }
    await recordEvents(ctx.db.prisma, ctx.actor, [
      { action: 'import', object_type: 'callLog', object_id: 'csv', changes },
    ])
  }
  refused.sort((a, b) => a.row - b.row)
  return { added, skipped: checked.length - fresh.length, refused }
}
