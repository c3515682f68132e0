import { Prisma } from '@callbook/db'
import { ERROR_TEXTS } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import type { ActorContext } from '../context.ts'
import { collectBytes } from '../recordings/recording-orphans.ts'
import { isIssuedCallLogId } from './call-log-id.ts'

interface DeleteVerdict {
  readonly deleted: boolean
  readonly gone: boolean
  /** Who owned it when the statement began; null: there was none. */
  readonly owner_id: number | null
  /** Where the bytes of its recording lie. */
  readonly storage_key: string | null
}

/** Whatever fails here is made up for by the next sweep: the call log is deleted already. */
export const deleteBytes = async (ctx: ActorContext, storage_key: string): Promise<void> => {
  try {
    await collectBytes(ctx, { company_id: ctx.actor.company_id, storage_key })
  } catch (error) {
    ctx.log.error({ err: error, storage_key }, 'The bytes of a deleted recording could not be deleted yet')
  }
}

/**
 * Deletes a call log with its recording, and leaves its activity and a tombstone.
 *
 * Throws `not_found` for an unknown one, `gone` for one already deleted, `forbidden` for somebody else's without
 * account settings access.
 */
export const deleteCallLog = async (ctx: ActorContext, { id }: { id: string }): Promise<void> => {
  const { company_id, user_id, is_admin, source = null } = ctx.actor
  if (!isIssuedCallLogId(id)) throw new AppError('not_found', ERROR_TEXTS.notFound)
  // One statement: the row goes and its tombstone comes in the same commit. Every part reads the state before it.
  const [verdict] = await ctx.db.prisma.$queryRaw<DeleteVerdict[]>(Prisma.sql`
    with deleted as (
      delete from call_logs
      where company_id = ${company_id} and id = ${id}::uuid and (${is_admin} or user_id = ${user_id})
      returning company_id, id
    ),
    buried as (
      insert into call_log_tombstones (company_id, id, user_id)
      select company_id, id, ${user_id}::int from deleted
    ),
    -- What it said once is its content, too. That it was changed, and by whom, stays.
    forgotten as (
      update audit_events set changes = '{}'
      from deleted
      where audit_events.company_id = deleted.company_id and object_type = 'callLog' and object_id = ${id}
    ),
    audited as (
      insert into audit_events (company_id, user_id, source, action, object_type, object_id)
      select company_id, ${user_id}::int, ${source}::text, 'delete', 'callLog', ${id} from deleted
    )
    select
      exists (select from deleted) as deleted,
      exists (select from call_log_tombstones where company_id = ${company_id} and id = ${id}::uuid) as gone,
      (select user_id from call_logs where company_id = ${company_id} and id = ${id}::uuid) as owner_id,
      (select storage_key from recordings where company_id = ${company_id} and call_log_id = ${id}::uuid) as storage_key
  `)
  if (verdict?.deleted) {
    if (verdict.storage_key) await deleteBytes(ctx, verdict.storage_key)
    return
  }
  // Mine and there a moment ago, but not deleted by me: another request was quicker.
  const raced = verdict?.owner_id != null && (is_admin || verdict.owner_id === user_id)
  if (verdict?.gone || raced) throw new AppError('gone', ERROR_TEXTS.gone)
  if (verdict?.owner_id != null) throw new AppError('forbidden', ERROR_TEXTS.forbidden)
  throw new AppError('not_found', ERROR_TEXTS.notFound)
}
