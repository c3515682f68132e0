import { ERROR_TEXTS } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import type { ActorContext } from '../context.ts'
import { isIssuedCallLogId } from './call-log-id.ts'
import { type CallLogWithNames, COLUMNS_WITH_NAMES, findOwnNumbers, presentWithNames } from './call-log-with-names.ts'
import { sanitizeNote } from './sanitize-note.ts'

/** All that is shown of one call. */
export interface CallLogDetail extends CallLogWithNames {
  /** When it was logged. */
  readonly add_time: string
  /** The API token or OAuth app that logged it. Absent: a person did, in the web app. */
  readonly source?: string
  /** The note, safe to be shown as HTML. */
  readonly safe_note?: string
  /** Whether the actor may change and delete it. */
  readonly may_change: boolean
  /** Links to records that are deleted: they have a name still, but no page. */
  readonly deleted_links: readonly ('person_id' | 'org_id' | 'deal_id' | 'lead_id')[]
}

const NAMED = { select: { name: true, delete_time: true } } as const
const TITLED = { select: { title: true, delete_time: true } } as const

const COLUMNS = {
  ...COLUMNS_WITH_NAMES,
  add_time: true,
  source: true,
  person: NAMED,
  organization: NAMED,
  deal: TITLED,
  lead: TITLED,
} as const

/** One call log with all that is shown of it. Throws `not_found`. */
export const getCallLogDetail = async (ctx: ActorContext, { id }: { id: string }): Promise<CallLogDetail> => {
  const { db, actor } = ctx
  const row =
    isIssuedCallLogId(id) &&
    // Not findUnique: see get-call-log.ts.
    (await db.prisma.callLog.findFirst({ where: { company_id: actor.company_id, id }, select: COLUMNS }))
  if (!row) throw new AppError('not_found', ERROR_TEXTS.notFound)
  const { person, organization, deal, lead, source, note } = row
  const links = { person_id: person, org_id: organization, deal_id: deal, lead_id: lead } as const
  return {
    ...presentWithNames(row, await findOwnNumbers(ctx)),
    add_time: row.add_time.toISOString(),
    ...(source !== null && { source }),
    ...(note !== null && { safe_note: sanitizeNote(note) }),
    may_change: actor.is_admin || actor.user_id === row.user_id,
    deleted_links: (Object.keys(links) as (keyof typeof links)[]).filter((key) => links[key]?.delete_time),
  }
}
