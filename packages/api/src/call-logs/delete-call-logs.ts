import { Prisma } from '@callbook/db'
import type { DeleteCallLogs } from '@callbook/schema'

import { recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'
import { BULK_PATIENCE } from './bulk-patience.ts'
import { isIssuedCallLogId } from './call-log-id.ts'
import { deleteBytes } from './delete-call-log.ts'

interface Deleted {
  readonly id: string
  readonly storage_key: string | null
}

/**
 * Deletes call logs as `deleteCallLog` does, all in one statement: those that the actor may delete and that are there.
 * Answers with their ids.
 */
export const deleteCallLogs = async (ctx: ActorContext, { ids }: DeleteCallLogs): Promise<{ ids: string[] }> => {
  const { company_id, user_id, is_admin } = ctx.actor
  const known = ids.filter(isIssuedCallLogId)
  if (known.length === 0) return { ids: [] }
  const deleted = await ctx.db.prisma.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<Deleted[]>(Prisma.sql`
      with deleted as (
        delete from call_logs
        where
          company_id = ${company_id}
          and id in (${Prisma.join(known.map((id) => Prisma.sql`${id}::uuid`))})
          and (${is_admin} or user_id = ${user_id})
        returning company_id, id
      ),
      buried as (
        insert into call_log_tombstones (company_id, id, user_id)
        select company_id, id, ${user_id}::int from deleted
      )
      -- Every part reads the state before it, so the recordings are still there.
      select replace(deleted.id::text, '-', '') as id, recordings.storage_key
      from deleted
      left join recordings on recordings.company_id = deleted.company_id and recordings.call_log_id = deleted.id
    `)
    await recordEvents(
      tx,
      ctx.actor,
      rows.map(({ id }) => ({ action: 'delete', object_type: 'callLog', object_id: id })),
    )
    return rows
  }, BULK_PATIENCE)
  for (const { storage_key } of deleted) if (storage_key) await deleteBytes(ctx, storage_key)
  return { ids: deleted.map(({ id }) => id) }
}
