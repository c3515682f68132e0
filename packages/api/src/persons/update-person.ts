import type { UpdatePerson } from '@callbook/schema'

import { changesBetween, recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'
import { notFound, requireReferences } from '../crm/find-references.ts'
import { phoneRows } from './contact-rows.ts'
import { findPerson } from './get-person.ts'
import type { PersonRow } from './person-row.ts'
import { presentPersonV2 } from './present-person.ts'

const FIELDS = ['name', 'owner_id', 'org_id', 'job_title', 'phones', 'emails'] as const

/** Changes what is sent of a person, and nothing else. Throws `not_found` for it and for what it shall point to. */
export const updatePerson = async (
  ctx: ActorContext,
  { id, ...changes }: UpdatePerson & { id: number },
): Promise<PersonRow> => {
  const { db, actor } = ctx
  const { company_id } = actor
  await findPerson(db.prisma, { company_id, id })
  await requireReferences(ctx, changes)
  const { name, owner_id, org_id, job_title, phones, emails } = changes
  return db.prisma.$transaction(async (tx) => {
    const before = await findPerson(tx, { company_id, id })
    const { count } = await tx.person.updateMany({
      where: { company_id, id, delete_time: null },
      data: {
        update_time: new Date(),
        ...(name !== undefined && { name }),
        ...(owner_id !== undefined && { owner_id }),
        ...(org_id !== undefined && { org_id }),
        ...(job_title !== undefined && { job_title }),
      },
    })
    if (count === 0) throw notFound('Person')
    const of = { company_id, person_id: id }
    if (phones !== undefined) {
      await tx.personPhone.deleteMany({ where: of })
      await tx.personPhone.createMany({
        data: phoneRows(phones ?? [], actor.country).map((row) => ({ ...row, ...of })),
      })
    }
    if (emails !== undefined) {
      await tx.personEmail.deleteMany({ where: of })
      await tx.personEmail.createMany({ data: (emails ?? []).map((row) => ({ ...row, ...of })) })
    }
    const after = await findPerson(tx, { company_id, id })
    const changed = changesBetween({ ...presentPersonV2(before) }, { ...presentPersonV2(after) }, FIELDS)
    if (Object.keys(changed).length > 0) {
      await recordEvents(tx, actor, [{ action: 'update', object_type: 'person', object_id: id, changes: changed }])
    }
    return after
  })
}
