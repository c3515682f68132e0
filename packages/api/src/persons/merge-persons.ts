import { Prisma } from '@callbook/db'
import type { MergePersons } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { changesBetween, recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'
import { notFound } from '../crm/find-references.ts'
import { findPerson } from './get-person.ts'
import { moveToPerson } from './move-to-person.ts'
import type { PersonRow } from './person-row.ts'
import { presentPersonV2 } from './present-person.ts'

const FIELDS = ['org_id', 'job_title', 'phones', 'emails'] as const

/**
 * Merges a duplicate (`id`) into a person (`merge_with_id`): everything that was the duplicate's is now the person's,
 * whose own values win; what it lacks it takes over. The duplicate is deleted, and remembers where it went.
 */
export const mergePersons = async (
  { db, actor }: ActorContext,
  { id, merge_with_id }: MergePersons,
): Promise<PersonRow> => {
  const { company_id } = actor
  if (id === merge_with_id) {
    throw new AppError('bad_request', '"merge_with_id" must be the ID of another person.')
  }
  return db.prisma.$transaction(async (tx) => {
    // Both are locked, in the order of their ids: of merges at the same time, one waits, and none can lock another out.
    const locked = await tx.$queryRaw<{ id: number }[]>(Prisma.sql`
      select id from persons
      where company_id = ${company_id} and id in (${id}, ${merge_with_id}) and delete_time is null
      order by id for update
    `)
    if (locked.length < 2) throw notFound('Person')
    const duplicate = await findPerson(tx, { company_id, id })
    const before = await findPerson(tx, { company_id, id: merge_with_id })
    await moveToPerson(tx, { company_id, from: id, to: merge_with_id })
    const now = new Date()
    await tx.person.updateMany({
      where: { company_id, id: merge_with_id },
      data: {
        update_time: now,
        org_id: presentPersonV2(before).org_id ?? presentPersonV2(duplicate).org_id,
        job_title: before.job_title ?? duplicate.job_title,
      },
    })
    await tx.person.updateMany({
      where: { company_id, OR: [{ id }, { merged_into_id: id }] },
      data: { merged_into_id: merge_with_id },
    })
    await tx.person.updateMany({ where: { company_id, id }, data: { delete_time: now } })
    const after = await findPerson(tx, { company_id, id: merge_with_id })
    const changes = changesBetween({ ...presentPersonV2(before) }, { ...presentPersonV2(after) }, FIELDS)
    await recordEvents(tx, actor, [
      { action: 'merge', object_type: 'person', object_id: merge_with_id, changes },
      { action: 'merge', object_type: 'person', object_id: id, changes: { merged_into_id: [null, merge_with_id] } },
    ])
    return after
  })
}
