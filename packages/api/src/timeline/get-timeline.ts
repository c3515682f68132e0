import { type CallLogWire, type GetLeadTimeline, type GetTimeline, type Note, UtcDateTime } from '@callbook/schema'
import { z } from 'zod'

import { CALL_LOG_COLUMNS, presentCallLog } from '../call-logs/present-call-log.ts'
import { sanitizeNote } from '../call-logs/sanitize-note.ts'
import type { ActorContext } from '../context.ts'
import { readCursor, writeCursor } from '../crm/cursor.ts'
import { getDeal } from '../deals/get-deal.ts'
import { getLeadWithNames } from '../leads/get-lead.ts'
import { NOTE_COLUMNS } from '../notes/note-row.ts'
import { presentNote } from '../notes/present-note.ts'
import { getOrganization } from '../organizations/get-organization.ts'
import { getPerson } from '../persons/get-person.ts'
import { type TimelineOf, type TimelinePlace, timelinePlaces } from './timeline-places.ts'

/** An activity in a timeline. */
interface TimelineActivity {
  readonly id: number
  readonly type: string
  readonly subject: string
  readonly done: boolean
  /** `YYYY-MM-DD`. */
  readonly due_date: string | null
  /** `HH:MM`, in UTC. */
  readonly due_time: string | null
  /** Seconds. */
  readonly duration: number | null
  readonly note: string | null
  readonly user_id: number
}

interface Entry {
  /** ISO 8601: when the call began, the note was written, the activity is due. */
  readonly time: string
  /** Who called, wrote or has to do it. */
  readonly user_name: string
}

/** Something that happened with a person, an organization or a deal, or is going to. */
export type TimelineEntry =
  | (Entry & { readonly kind: 'call'; readonly call_log: CallLogWire })
  | (Entry & {
      readonly kind: 'note'
      readonly note: Note
      /** The note, safe to be shown as HTML. */
      readonly safe_content: string
    })
  | (Entry & { readonly kind: 'activity'; readonly activity: TimelineActivity })

export interface Timeline {
  readonly entries: TimelineEntry[]
  readonly next_cursor: string | null
}

const Place = z.tuple([UtcDateTime, z.enum(['activity', 'call', 'note']), z.string().regex(/^[\da-f-]{1,36}$/)])

const WITH_AUTHOR = { user: { select: { user: { select: { name: true } } } } } as const
const ACTIVITY_COLUMNS = {
  id: true,
  type: true,
  subject: true,
  done: true,
  due_date: true,
  due_time: true,
  duration: true,
  note: true,
  user_id: true,
} as const

/** What stands at these places: one query a kind. */
const loadEntries = async (
  { db, actor }: ActorContext,
  places: readonly TimelinePlace[],
): Promise<Map<string, TimelineEntry>> => {
  const { company_id, user_id } = actor
  const idsOf = (kind: TimelinePlace['kind']) => places.filter((place) => place.kind === kind).map(({ id }) => id)
  const times = new Map(places.map(({ kind, id, time }) => [`${kind}:${id}`, time.toISOString()]))
  const entries = new Map<string, TimelineEntry>()
  const timeOf = (key: string) => times.get(key) ?? ''

  const calls = await db.prisma.callLog.findMany({
    where: { company_id, id: { in: idsOf('call') } },
    select: { ...CALL_LOG_COLUMNS, ...WITH_AUTHOR },
  })
  for (const row of calls) {
    const key = `call:${row.id}`
    entries.set(key, {
      kind: 'call',
      time: timeOf(key),
      user_name: row.user.user.name,
      call_log: presentCallLog(row),
    })
  }
  const notes = await db.prisma.note.findMany({
    where: { company_id, id: { in: idsOf('note').map(Number) }, delete_time: null },
    select: NOTE_COLUMNS,
  })
  for (const row of notes) {
    const key = `note:${row.id}`
    entries.set(key, {
      kind: 'note',
      time: timeOf(key),
      user_name: row.user.user.name,
      note: presentNote(row, user_id),
      safe_content: sanitizeNote(row.content),
    })
  }
  const activities = await db.prisma.activity.findMany({
    where: { company_id, id: { in: idsOf('activity').map(Number) }, delete_time: null },
    select: { ...ACTIVITY_COLUMNS, ...WITH_AUTHOR },
  })
  for (const { user, due_date, due_time, ...activity } of activities) {
    const key = `activity:${activity.id}`
    entries.set(key, {
      kind: 'activity',
      time: timeOf(key),
      user_name: user.user.name,
      activity: {
        ...activity,
        due_date: due_date?.toISOString().slice(0, 10) ?? null,
        due_time: due_time?.toISOString().slice(11, 16) ?? null,
      },
    })
  }
  return entries
}

const getTimeline = async (
  ctx: ActorContext,
  of: TimelineOf,
  { cursor, limit }: Pick<GetTimeline, 'cursor' | 'limit'>,
): Promise<Timeline> => {
  const place = cursor === undefined ? null : readCursor(cursor, Place)
  const after = place && { time: place[0], kind: place[1], id: place[2] }
  const places = await timelinePlaces(ctx, of, { after, limit: limit + 1 })
  const page = places.slice(0, limit)
  const loaded = await loadEntries(ctx, page)
  const last = page.at(-1)
  return {
    entries: page.flatMap(({ kind, id }) => loaded.get(`${kind}:${id}`) ?? []),
    next_cursor: places.length > limit && last ? writeCursor([last.time, last.kind, last.id]) : null,
  }
}

/** The calls, activities and notes of a person, the last first. Throws `not_found`. */
export const getPersonTimeline = async (ctx: ActorContext, { id, ...page }: GetTimeline): Promise<Timeline> => {
  await getPerson(ctx, { id })
  return getTimeline(ctx, { person_id: id }, page)
}

/** The calls, activities and notes of an organization and its persons, the last first. Throws `not_found`. */
export const getOrganizationTimeline = async (ctx: ActorContext, { id, ...page }: GetTimeline): Promise<Timeline> => {
  await getOrganization(ctx, { id })
  return getTimeline(ctx, { org_id: id }, page)
}

/** The calls, activities and notes of a deal, the last first. Throws `not_found`. */
export const getDealTimeline = async (ctx: ActorContext, { id, ...page }: GetTimeline): Promise<Timeline> => {
  await getDeal(ctx, { id })
  return getTimeline(ctx, { deal_id: id }, page)
}

/** The calls, activities and notes of a lead, the last first. Throws `not_found`. */
export const getLeadTimeline = async (ctx: ActorContext, { id, ...page }: GetLeadTimeline): Promise<Timeline> => {
  const lead = await getLeadWithNames(ctx, { id })
  return getTimeline(ctx, { lead_id: lead.id }, page)
}
