import type { AddPerson } from '@callbook/schema'

import { recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'
import { requireReferences } from '../crm/find-references.ts'
import { phoneRows } from './contact-rows.ts'
import { PERSON_COLUMNS, type PersonRow } from './person-row.ts'

/** Adds a person. Throws `not_found` for an owner or organization that the company does not have. */
export const addPerson = async (ctx: ActorContext, input: AddPerson): Promise<PersonRow> => {
  const { db, actor } = ctx
  await requireReferences(ctx, input)
  const { name, owner_id, org_id, job_title, phones, emails } = input
  return db.prisma.$transaction(async (tx) => {
    const row = await tx.person.create({
      data: {
        company_id: actor.company_id,
        name,
        owner_id: owner_id ?? actor.user_id,
        org_id: org_id ?? null,
        job_title: job_title ?? null,
        phones: { createMany: { data: phoneRows(phones ?? [], actor.country) } },
        emails: { createMany: { data: emails ?? [] } },
      },
      select: PERSON_COLUMNS,
    })
    await recordEvents(tx, actor, [{ action: 'create', object_type: 'person', object_id: row.id }])
    return row
  })
}
