import type { Prisma } from '@callbook/db'
import { ERROR_TEXTS } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import type { Actor } from '../context.ts'
import { mayChange, SAVED_VIEW_COLUMNS } from './present-saved-view.ts'

/** A view that the actor may change. Throws `not_found` for one they do not even see, `forbidden` for a shared one of others. */
export const findChangeableView = async (tx: Pick<Prisma.TransactionClient, 'savedView'>, actor: Actor, id: number) => {
  const { company_id, user_id } = actor
  const row = await tx.savedView.findFirst({
    where: { company_id, id, OR: [{ user_id }, { shared: true }] },
    select: SAVED_VIEW_COLUMNS,
  })
  if (!row) throw new AppError('not_found', ERROR_TEXTS.notFound)
  if (!mayChange(row, actor)) throw new AppError('forbidden', 'Only who made a view, or an admin, can change it.')
  return row
}
