import { recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'
import { notFound } from '../crm/find-references.ts'

/** Deletes a note: from then on it looks missing. */
export const deleteNote = async ({ db, actor }: ActorContext, { id }: { id: number }): Promise<{ id: number }> => {
  const { company_id } = actor
  await db.prisma.$transaction(async (tx) => {
    const { count } = await tx.note.updateMany({
      where: { company_id, id, delete_time: null },
      data: { delete_time: new Date() },
    })
    if (count === 0) throw notFound('Note')
    await recordEvents(tx, actor, [{ action: 'delete', object_type: 'note', object_id: id }])
  })
  return { id }
}
