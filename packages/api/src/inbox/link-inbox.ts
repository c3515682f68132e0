import type { Prisma } from '@callbook/db'
import { ERROR_TEXTS, type LinkInbox } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'
import { toE164 } from '../phone-numbers/to-e164.ts'
import { linkCalls } from './link-calls.ts'

type Tx = Prisma.TransactionClient

/** The person there is, with their organization while that lives. Throws `not_found`. */
const findPerson = async (tx: Tx, company_id: number, person_id: number) => {
  const person = await tx.person.findFirst({
    where: { company_id, id: person_id, delete_time: null },
    select: { id: true, name: true, organization: { select: { id: true, delete_time: true } } },
  })
  if (!person) throw new AppError('not_found', ERROR_TEXTS.notFound, { hint: 'The person was deleted or merged.' })
  const { id, name, organization } = person
  return { id, name, org_id: organization && !organization.delete_time ? organization.id : null }
}

const addPerson = async (tx: Tx, { actor }: ActorContext, name: string, number: string) => {
  const { company_id, user_id, country } = actor
  const phone = { value: number, value_e164: toE164(number, country), primary: true }
  const data = { company_id, name, owner_id: user_id, phones: { create: phone } }
  const { id } = await tx.person.create({ data, select: { id: true } })
  const changes = { name: [null, name], owner_id: [null, user_id], phones: [null, [number]] } as const
  await recordEvents(tx, actor, [{ action: 'create', object_type: 'person', object_id: id, changes }])
  return { id, name, org_id: null }
}

/** Gives the person the number, unless it is theirs already. Answers the new phone's id. */
const addNumber = async (tx: Tx, { actor }: ActorContext, person_id: number, number: string) => {
  const { company_id } = actor
  const phones = await tx.personPhone.findMany({
    where: { company_id, person_id },
    select: { value: true, value_e164: true },
  })
  if (phones.some(({ value, value_e164 }) => (value_e164 ?? value) === number)) return null
  const { id } = await tx.personPhone.create({
    data: {
      company_id,
      person_id,
      value: number,
      value_e164: toE164(number, actor.country),
      primary: phones.length === 0,
    },
    select: { id: true },
  })
  const numbers = phones.map(({ value }) => value)
  const changes = { phones: [numbers, [...numbers, number]] } as const
  await recordEvents(tx, actor, [{ action: 'update', object_type: 'person', object_id: person_id, changes }])
  return id
}

/**
 * Says who a number of the inbox is: links all its calls that have no person, and their activities, to that person.
 * Anybody in the company may: the inbox is work shared. Answers what `unlinkInbox` needs to take it back.
 * Throws `not_found` for a person who is not there.
 */
export const linkInbox = async (ctx: ActorContext, input: LinkInbox) =>
  ctx.db.prisma.$transaction(async (tx) => {
    const { number, person_id, new_person_name } = input
    const { company_id } = ctx.actor
    const person =
      person_id === undefined
        ? await addPerson(tx, ctx, new_person_name ?? number, number)
        : await findPerson(tx, company_id, person_id)
    const person_is_new = person_id === undefined
    const whose = { number, person_id: person.id, org_id: person.org_id }
    const [call_log_ids = []] = await linkCalls(tx, ctx.actor, [whose])
    const phone_id = input.add_number && !person_is_new ? await addNumber(tx, ctx, person.id, number) : null
    return { person: { id: person.id, name: person.name }, person_is_new, call_log_ids, phone_id }
  })
