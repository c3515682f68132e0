import type { ActivityById } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { notFound } from '../crm/find-references.ts'
import { ACTIVITY_COLUMNS, type ActivityRow } from './present-activity.ts'

/** One activity of the actor's company. Throws `not_found`. */
export const getActivity = async ({ db, actor }: ActorContext, { id }: ActivityById): Promise<ActivityRow> => {
  const where = { company_id: actor.company_id, id, delete_time: null }
  const row = await db.prisma.activity.findFirst({ where, select: ACTIVITY_COLUMNS })
  if (!row) throw notFound('Activity')
  return row
}
