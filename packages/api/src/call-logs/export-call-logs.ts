import { type CallLogFilter, SearchCallLogs } from '@callbook/schema'
import { stringify } from 'csv-stringify/sync'

import { recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'
import { isIssuedCallLogId } from './call-log-id.ts'
import { type CallLogWithNames, findWithNames } from './call-log-with-names.ts'
import { searchCallLogs } from './search-call-logs.ts'

const PAGE = 200

const COLUMNS: readonly (readonly [header: string, value: (call: CallLogWithNames) => string | number | undefined])[] =
  [
    ['id', ({ id }) => id],
    ['start_time', ({ start_time }) => start_time],
    ['end_time', ({ end_time }) => end_time],
    ['duration', ({ duration }) => String(duration)],
    ['direction', ({ direction }) => direction],
    ['outcome', ({ outcome }) => outcome],
    ['from_phone_number', ({ from_phone_number }) => from_phone_number],
    ['to_phone_number', ({ to_phone_number }) => to_phone_number],
    ['subject', ({ subject }) => subject],
    ['note', ({ note }) => note],
    ['person_id', ({ person_id }) => person_id],
    ['person_name', ({ person_name }) => person_name],
    ['org_id', ({ org_id }) => org_id],
    ['org_name', ({ org_name }) => org_name],
    ['deal_id', ({ deal_id }) => deal_id],
    ['deal_title', ({ deal_title }) => deal_title],
    ['lead_id', ({ lead_id }) => lead_id],
    ['lead_title', ({ lead_title }) => lead_title],
    ['user_id', ({ user_id }) => user_id],
    ['user_name', ({ user_name }) => user_name],
    ['activity_id', ({ activity_id }) => activity_id],
    ['has_recording', ({ has_recording }) => String(has_recording)],
  ]

// An apostrophe makes a spreadsheet take it for text. A phone number begins with + and runs nothing.
const PHONE_NUMBER = /^\+[\d\s().-]+$/
const neutralise = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) && !PHONE_NUMBER.test(cell) ? `'${cell}` : cell)

const lines = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? neutralise(cell) : cell))),
    { record_delimiter: 'windows' },
  )

const pages = async function* (ctx: ActorContext, { ids, ...filter }: ExportCallLogs) {
  if (ids) {
    const issued = ids.filter(isIssuedCallLogId)
    for (let start = 0; start < issued.length; start += PAGE)
      yield findWithNames(ctx, issued.slice(start, start + PAGE))
    return
  }
  let cursor: string | undefined
  do {
    const page = await searchCallLogs(ctx, { ...filter, ...SORTED, ...(cursor !== undefined && { cursor }) })
    yield page.call_logs
    cursor = page.next_cursor ?? undefined
  } while (cursor !== undefined)
}

const { sort_by, sort_direction } = SearchCallLogs.parse({})
const SORTED = { sort_by, sort_direction, limit: PAGE } as const

/** What to export: what a filter finds, or the call logs told. */
export type ExportCallLogs = CallLogFilter & { readonly ids?: readonly string[] | undefined }

/**
 * Call logs as CSV (RFC 4180, UTF-8 with its mark, which spreadsheets ask for), newest first, a page at a time: memory
 * does not grow with what is exported. Cells that a spreadsheet would run begin with an apostrophe.
 */
export const exportCallLogs = async function* (ctx: ActorContext, input: ExportCallLogs): AsyncGenerator<string, void> {
  await recordEvents(ctx.db.prisma, ctx.actor, [{ action: 'export', object_type: 'callLog', object_id: 'csv' }])
  yield `\uFEFF${lines([COLUMNS.map(([header]) => header)])}`
  for await (const call_logs of pages(ctx, input)) {
    if (call_logs.length > 0) yield lines(call_logs.map((call) => COLUMNS.map(([, value]) => value(call))))
  }
}
