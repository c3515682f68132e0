import { type CallLogWire, ERROR_TEXTS, type SearchCallLogs, UtcDateTime } from '@callbook/schema'
import { z } from 'zod'

import { AppError } from '../app-error.ts'
import type { ActorContext } from '../context.ts'
import { isIssuedCallLogId } from './call-log-id.ts'
import { CALL_LOG_COLUMNS, type CallLogRow, presentCallLog } from './present-call-log.ts'

/** A call log with the names of what it is linked to: what a person reads. */
export interface CallLogWithNames extends CallLogWire {
  readonly user_name: string
  readonly person_name?: string
  readonly org_name?: string
  readonly deal_title?: string
  readonly lead_title?: string
  readonly activity_subject: string
}

const COLUMNS_WITH_NAMES = {
  ...CALL_LOG_COLUMNS,
  user: { select: { user: { select: { name: true } } } },
  person: { select: { name: true } },
  organization: { select: { name: true } },
  deal: { select: { title: true } },
  lead: { select: { title: true } },
  activity: { select: { subject: true } },
} as const

interface RowWithNames extends CallLogRow {
  readonly user: { readonly user: { readonly name: string } }
  readonly person: { readonly name: string } | null
  readonly organization: { readonly name: string } | null
  readonly deal: { readonly title: string } | null
  readonly lead: { readonly title: string } | null
  readonly activity: { readonly subject: string }
}

const presentWithNames = (row: RowWithNames): CallLogWithNames => ({
  ...presentCallLog(row),
  user_name: row.user.user.name,
  ...(row.person && { person_name: row.person.name }),
  ...(row.organization && { org_name: row.organization.name }),
  ...(row.deal && { deal_title: row.deal.title }),
  ...(row.lead && { lead_title: row.lead.title }),
  activity_subject: row.activity.subject,
})

// A cursor is the last row's place in the order, opaque to clients.
const Cursor = z.tuple([UtcDateTime, z.string().refine(isIssuedCallLogId)])

// A user_id beyond the column's 32 bits is nobody's, and more than Prisma can ask for.
const MAX_USER_ID = 2 ** 31 - 1

const writeCursor = (row: CallLogRow): string =>
  Buffer.from(JSON.stringify([row.start_time, row.id.replaceAll('-', '')])).toString('base64url')

const readCursor = (cursor: string) => {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch (cause) {
    throw new AppError('bad_request', '"cursor" must be the next_cursor of the page before.', { cause })
  }
}

/** A page of the whole company's call logs with names, newest first, by cursor: no ceiling, and stable while rows come in. */
export const searchCallLogs = async (
  ctx: ActorContext,
  { cursor, limit, user_id }: SearchCallLogs,
): Promise<{ call_logs: CallLogWithNames[]; next_cursor: string | null }> => {
  const after = cursor === undefined ? null : readCursor(cursor)
  if (user_id !== undefined && user_id > MAX_USER_ID) return { call_logs: [], next_cursor: null }
  const rows = await ctx.db.prisma.callLog.findMany({
    where: {
      company_id: ctx.actor.company_id,
      ...(user_id !== undefined && { user_id }),
      // The bound on start_time alone is what lets the index start at the right place.
      ...(after && {
        start_time: { lte: after[0] },
        OR: [{ start_time: { lt: after[0] } }, { id: { lt: after[1] } }],
      }),
    },
    select: COLUMNS_WITH_NAMES,
    orderBy: [{ start_time: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  })
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    call_logs: page.map(presentWithNames),
    next_cursor: rows.length > limit && last ? writeCursor(last) : null,
  }
}

/** One call log with names. Throws `not_found`. */
export const getCallLogWithNames = async (ctx: ActorContext, { id }: { id: string }): Promise<CallLogWithNames> => {
  const row =
    isIssuedCallLogId(id) &&
    // Not findUnique: see get-call-log.ts.
    (await ctx.db.prisma.callLog.findFirst({
      where: { company_id: ctx.actor.company_id, id },
      select: COLUMNS_WITH_NAMES,
    }))
  if (!row) throw new AppError('not_found', ERROR_TEXTS.notFound)
  return presentWithNames(row)
}
