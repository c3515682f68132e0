import type { CreateSavedView } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'
import { presentSavedView, SAVED_VIEW_COLUMNS } from './present-saved-view.ts'

/** The most views that one person may have: they are tabs. */
const MAX_SAVED_VIEWS = 50

/** Saves a view of the calls page. Throws `bad_request` for one more than a person may have. */
export const createSavedView = async ({ db, actor }: ActorContext, input: CreateSavedView) => {
  const { company_id, user_id } = actor
  return db.prisma.$transaction(async (tx) => {
    if ((await tx.savedView.count({ where: { company_id, user_id } })) >= MAX_SAVED_VIEWS) {
      throw new AppError('bad_request', `You have ${MAX_SAVED_VIEWS} views. Delete one to save another.`)
    }
    const row = await tx.savedView.create({ data: { company_id, user_id, ...input }, select: SAVED_VIEW_COLUMNS })
    await recordEvents(tx, actor, [{ action: 'create', object_type: 'savedView', object_id: row.id }])
    return { saved_view: presentSavedView(row, actor) }
  })
}
