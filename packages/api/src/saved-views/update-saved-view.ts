import type { UpdateSavedView } from '@callbook/schema'

import { changesBetween, recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'
import { findChangeableView } from './find-changeable-view.ts'
import { presentSavedView, SAVED_VIEW_COLUMNS } from './present-saved-view.ts'

/** Renames a view, shares it, or gives it another query. For whoever made it and for admins. */
export const updateSavedView = async ({ db, actor }: ActorContext, { id, name, query, shared }: UpdateSavedView) => {
  const { company_id } = actor
  return db.prisma.$transaction(async (tx) => {
    const before = await findChangeableView(tx, actor, id)
    const row = await tx.savedView.update({
      where: { company_id_id: { company_id, id } },
      data: {
        ...(name !== undefined && { name }),
        ...(query !== undefined && { query }),
        ...(shared !== undefined && { shared }),
      },
      select: SAVED_VIEW_COLUMNS,
    })
    const changes = changesBetween(before, row, ['name', 'query', 'shared'])
    await recordEvents(tx, actor, [{ action: 'update', object_type: 'savedView', object_id: id, changes }])
    return { saved_view: presentSavedView(row, actor) }
  })
}
