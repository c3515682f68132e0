import type { DeleteSavedView } from '@callbook/schema'

import { changesBetween, recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'
import { findChangeableView } from './find-changeable-view.ts'

/** Deletes a view. For whoever made it and for admins. */
export const deleteSavedView = async ({ db, actor }: ActorContext, { id }: DeleteSavedView): Promise<void> => {
  const { company_id } = actor
  await db.prisma.$transaction(async (tx) => {
    const before = await findChangeableView(tx, actor, id)
    await tx.savedView.delete({ where: { company_id_id: { company_id, id } } })
    const changes = changesBetween(before, {}, ['name', 'query', 'shared'])
    await recordEvents(tx, actor, [{ action: 'delete', object_type: 'savedView', object_id: id, changes }])
  })
}
