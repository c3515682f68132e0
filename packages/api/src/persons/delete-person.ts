import { recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'
import { notFound } from '../crm/find-references.ts'

/** Deletes a person: from then on it looks missing, while its calls, activities and notes keep their link. */
export const deletePerson = async ({ db, actor }: ActorContext, { id }: { id: number }): Promise<{ id: number }> => {
  const { company_id } = actor
  await db.prisma.$transaction(async (tx) => {
    const { count } = await tx.person.updateMany({
      where: { company_id, id, delete_time: null },
      data: { delete_time: new Date() },
    })
    if (count === 0) throw notFound('Person')
    await recordEvents(tx, actor, [{ action: 'delete', object_type: 'person', object_id: id }])
  })
  return { id }
}
