import type { PrismaClient } from '@callbook/db'
import { type CallDirection, type CallLogWire, ERROR_TEXTS } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import type { ActorContext } from '../context.ts'
import { formatE164 } from '../phone-numbers/to-e164.ts'
import { isIssuedCallLogId } from './call-log-id.ts'
import { CALL_LOG_COLUMNS, type CallLogRow, presentCallLog } from './present-call-log.ts'

/** A call log with the names of what it is linked to: what a person reads. */
export interface CallLogWithNames extends CallLogWire {
  readonly direction: CallDirection
  /** Grouped as its country groups it; as sent where it is no number. */
  readonly from_phone_number_formatted?: string
  readonly to_phone_number_formatted: string
  readonly user_name: string
  readonly person_name?: string
  readonly org_name?: string
  readonly deal_title?: string
  readonly lead_title?: string
  readonly activity_subject: string
}

export const COLUMNS_WITH_NAMES = {
  ...CALL_LOG_COLUMNS,
  from_phone_number_e164: true,
  to_phone_number_e164: true,
  user: { select: { user: { select: { name: true } } } },
  person: { select: { name: true } },
  organization: { select: { name: true } },
  deal: { select: { title: true } },
  lead: { select: { title: true } },
  activity: { select: { subject: true } },
} as const

interface RowWithNames extends CallLogRow {
  readonly from_phone_number_e164: string | null
  readonly to_phone_number_e164: string | null
  readonly user: { readonly user: { readonly name: string } }
  readonly person: { readonly name: string } | null
  readonly organization: { readonly name: string } | null
  readonly deal: { readonly title: string } | null
  readonly lead: { readonly title: string } | null
  readonly activity: { readonly subject: string }
}

/** The numbers that ring at the company, in E.164. */
type OwnNumbers = ReadonlySet<string | null>

export const findOwnNumbers = async ({ db, actor }: ActorContext): Promise<OwnNumbers> => {
  const { company_id } = actor
  const numbers = await db.prisma.companyNumber.findMany({ where: { company_id }, select: { value_e164: true } })
  return new Set(numbers.map(({ value_e164 }) => value_e164))
}

const directionOf = (row: RowWithNames, own: OwnNumbers): CallDirection => {
  if (own.has(row.from_phone_number_e164)) return 'outbound'
  return own.has(row.to_phone_number_e164) ? 'inbound' : 'unknown'
}

export const presentWithNames = (row: RowWithNames, own: OwnNumbers): CallLogWithNames => ({
  ...presentCallLog(row),
  direction: directionOf(row, own),
  ...(row.from_phone_number !== null && {
    from_phone_number_formatted: formatE164(row.from_phone_number_e164) ?? row.from_phone_number,
  }),
  to_phone_number_formatted: formatE164(row.to_phone_number_e164) ?? row.to_phone_number,
  user_name: row.user.user.name,
  ...(row.person && { person_name: row.person.name }),
  ...(row.organization && { org_name: row.organization.name }),
  ...(row.deal && { deal_title: row.deal.title }),
  ...(row.lead && { lead_title: row.lead.title }),
  activity_subject: row.activity.subject,
})

/** Call logs by id, in the order of the ids. One that has gone meanwhile is left out. */
export const findWithNames = async (ctx: ActorContext, ids: readonly string[]): Promise<CallLogWithNames[]> => {
  if (ids.length === 0) return []
  const { company_id } = ctx.actor
  const prisma: PrismaClient = ctx.db.prisma
  const [own, rows] = await Promise.all([
    findOwnNumbers(ctx),
    prisma.callLog.findMany({ where: { company_id, id: { in: [...ids] } }, select: COLUMNS_WITH_NAMES }),
  ])
  const byId = new Map(rows.map((row) => [row.id.replaceAll('-', ''), row]))
  return ids.flatMap((id) => {
    const row = byId.get(id.replaceAll('-', ''))
    return row ? [presentWithNames(row, own)] : []
  })
}

/** One call log with names. Throws `not_found`. */
export const getCallLogWithNames = async (ctx: ActorContext, { id }: { id: string }): Promise<CallLogWithNames> => {
  const [call_log] = isIssuedCallLogId(id) ? await findWithNames(ctx, [id]) : []
  if (!call_log) throw new AppError('not_found', ERROR_TEXTS.notFound)
  return call_log
}
