import type { AddNote, Note } from '@callbook/schema'

import { recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'
import { checkNote } from './check-note.ts'
import { NOTE_COLUMNS } from './note-row.ts'
import { presentNote } from './present-note.ts'

/** Adds a note to a person, an organization, a deal or a lead. For what it refuses, see `checkNote`. */
export const addNote = async (ctx: ActorContext, input: AddNote): Promise<Note> => {
  const { db, actor } = ctx
  await checkNote(ctx, input)
  const row = await db.prisma.$transaction(async (tx) => {
    const added = await tx.note.create({
      data: {
        company_id: actor.company_id,
        user_id: input.user_id ?? actor.user_id,
        content: input.content,
        person_id: input.person_id ?? null,
        org_id: input.org_id ?? null,
        deal_id: input.deal_id ?? null,
        lead_id: input.lead_id ?? null,
        pinned_to_person_flag: input.pinned_to_person_flag ?? false,
        pinned_to_organization_flag: input.pinned_to_organization_flag ?? false,
        pinned_to_deal_flag: input.pinned_to_deal_flag ?? false,
        pinned_to_lead_flag: input.pinned_to_lead_flag ?? false,
      },
      select: NOTE_COLUMNS,
    })
    await recordEvents(tx, actor, [{ action: 'create', object_type: 'note', object_id: added.id }])
    return added
  })
  return presentNote(row, actor.user_id)
}
