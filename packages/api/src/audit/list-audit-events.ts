import type { ListAuditEvents } from '@callbook/schema'

import { requireAdmin } from '../auth/require-admin.ts'
import type { ActorContext } from '../context.ts'
import { describeNotes } from './describe-notes.ts'
import { nameAuditObjects } from './name-audit-objects.ts'

/**
 * The audit trail, newest first, each event with who did it and what the record is called now. `next_cursor` leads to
 * the page after. For admins.
 */
export const listAuditEvents = async ({ db, actor }: ActorContext, input: ListAuditEvents) => {
  requireAdmin(actor)
  const { company_id } = actor
  const { cursor, limit, user_id, object_type, since, until } = input
  const rows = await db.prisma.auditEvent.findMany({
    where: {
      company_id,
      ...(cursor !== undefined && { id: { lt: cursor } }),
      ...(user_id !== undefined && { user_id }),
      ...(object_type !== undefined && { object_type }),
      ...((since ?? until) && { add_time: { ...(since && { gte: since }), ...(until && { lt: until }) } }),
    },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const page = rows.slice(0, limit)
  const nameOf = await nameAuditObjects(db.prisma, company_id, [
    ...page,
    ...page.map((event) => ({ object_type: 'user', object_id: String(event.user_id) })),
  ])
  const noteIds = page.filter(({ object_type }) => object_type === 'note').map(({ object_id }) => object_id)
  const notes = await describeNotes(db.prisma, company_id, noteIds)
  return {
    events: page.map(({ company_id: _, add_time, changes, ...event }) => ({
      ...event,
      changes: changes as Record<string, [unknown, unknown]>,
      user_name: nameOf({ object_type: 'user', object_id: String(event.user_id) }) ?? `User ${event.user_id}`,
      object_name: nameOf(event),
      note: (event.object_type === 'note' && notes.get(event.object_id)) || null,
      add_time: add_time.toISOString(),
    })),
    next_cursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
  }
}
