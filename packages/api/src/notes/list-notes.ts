import type { Note, PageRequest } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { type Order, type Page, pageArguments, pageOf } from '../crm/page.ts'
import { NOTE_COLUMNS } from './note-row.ts'
import { presentNote } from './present-note.ts'

/** Which notes. */
interface NoteFilter {
  readonly user_id?: number | undefined
  readonly person_id?: number | undefined
  readonly org_id?: number | undefined
  readonly deal_id?: number | undefined
  readonly lead_id?: string | undefined
  readonly pinned_to_person_flag?: boolean | undefined
  readonly pinned_to_organization_flag?: boolean | undefined
  readonly pinned_to_deal_flag?: boolean | undefined
  readonly pinned_to_lead_flag?: boolean | undefined
}

interface Asked extends NoteFilter, PageRequest {
  readonly updated_since?: Date | undefined
  readonly sort?: Order | undefined
}

const NEWEST: Order = { field: 'id', direction: 'desc' }

/** A page of the company's notes, the newest first unless told. */
export const listNotes = async (
  { db, actor }: ActorContext,
  { start, cursor, limit, sort: order = NEWEST, updated_since, ...filter }: Asked,
): Promise<Page<Note>> => {
  const page = { start, cursor, limit }
  const { condition, ...args } = pageArguments(page, order)
  const told = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
  const rows = await db.prisma.note.findMany({
    where: {
      company_id: actor.company_id,
      delete_time: null,
      AND: [condition, told, updated_since ? { update_time: { gte: updated_since } } : {}],
    },
    select: NOTE_COLUMNS,
    ...args,
  })
  const { items, ...rest } = pageOf(rows, page, order)
  return { ...rest, items: items.map((row) => presentNote(row, actor.user_id)) }
}
