import type { ActorContext } from '../context.ts'
import { presentSavedView, SAVED_VIEW_COLUMNS } from './present-saved-view.ts'

/** One's own views and those that others share, in the order they were made. */
export const listSavedViews = async ({ db, actor }: ActorContext) => {
  const { company_id, user_id } = actor
  const rows = await db.prisma.savedView.findMany({
    where: { company_id, OR: [{ user_id }, { shared: true }] },
    orderBy: { id: 'asc' },
    select: SAVED_VIEW_COLUMNS,
  })
  return { saved_views: rows.map((row) => presentSavedView(row, actor)) }
}
