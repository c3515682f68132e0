import type { Note, UpdateNote } from '@callbook/schema'

import { changesBetween, recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'
import { notFound } from '../crm/find-references.ts'
import { checkNote } from './check-note.ts'
import { findNote } from './get-note.ts'
import { presentNote } from './present-note.ts'

const FIELDS = [
  'content',
  'user_id',
  'person_id',
  'org_id',
  'deal_id',
  'lead_id',
  'pinned_to_person_flag',
  'pinned_to_organization_flag',
  'pinned_to_deal_flag',
  'pinned_to_lead_flag',
] as const

/** What of a change goes into columns: null unpins, and leaves the author. */
const columnsOf = ({ content, user_id, person_id, org_id, deal_id, lead_id, ...pins }: UpdateNote) => ({
  ...(content !== undefined && { content }),
  ...(user_id != null && { user_id }),
  // Taken off a record, a note is no longer pinned to it.
  ...(person_id !== undefined && { person_id, ...(person_id === null && { pinned_to_person_flag: false }) }),
  ...(org_id !== undefined && { org_id, ...(org_id === null && { pinned_to_organization_flag: false }) }),
  ...(deal_id !== undefined && { deal_id, ...(deal_id === null && { pinned_to_deal_flag: false }) }),
  ...(lead_id !== undefined && { lead_id, ...(lead_id === null && { pinned_to_lead_flag: false }) }),
  ...(pins.pinned_to_person_flag !== undefined && { pinned_to_person_flag: pins.pinned_to_person_flag ?? false }),
  ...(pins.pinned_to_organization_flag !== undefined && {
    pinned_to_organization_flag: pins.pinned_to_organization_flag ?? false,
  }),
  ...(pins.pinned_to_deal_flag !== undefined && { pinned_to_deal_flag: pins.pinned_to_deal_flag ?? false }),
  ...(pins.pinned_to_lead_flag !== undefined && { pinned_to_lead_flag: pins.pinned_to_lead_flag ?? false }),
})

/** Changes what is sent of a note, and nothing else. For what it refuses, see `checkNote`. */
export const updateNote = async (ctx: ActorContext, { id, ...changes }: UpdateNote & { id: number }): Promise<Note> => {
  const { db, actor } = ctx
  const { company_id, user_id } = actor
  await checkNote(ctx, changes, await findNote(db.prisma, { company_id, id }))
  const row = await db.prisma.$transaction(async (tx) => {
    const before = await findNote(tx, { company_id, id })
    const { count } = await tx.note.updateMany({
      where: { company_id, id, delete_time: null },
      data: { ...columnsOf(changes), last_update_user_id: user_id, update_time: new Date() },
    })
    if (count === 0) throw notFound('Note')
    const after = await findNote(tx, { company_id, id })
    const changed = changesBetween(before, after, FIELDS)
    if (Object.keys(changed).length > 0) {
      await recordEvents(tx, actor, [{ action: 'update', object_type: 'note', object_id: id, changes: changed }])
    }
    return after
  })
  return presentNote(row, user_id)
}
