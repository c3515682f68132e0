import type { RecordKind, SearchRecords } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { fieldHas } from '../crm/contains.ts'
import { hasNumber } from '../persons/phone-conditions.ts'
import { findCalls } from './find-calls.ts'

const MOST_OF_A_KIND = 5

/** A record that was found: what it is called, and what tells it from others of that name. */
export interface FoundRecord {
  readonly kind: RecordKind
  readonly id: string
  readonly name: string
  /** A person's organization, a deal's person, when a call was (ISO 8601). */
  readonly detail?: string
}

const finders = (ctx: ActorContext, term: string) => {
  const { actor } = ctx
  const { company_id } = actor
  const { prisma } = ctx.db
  const named = fieldHas('name', term)
  const titled = fieldHas('title', term)
  const alive = { company_id, delete_time: null }
  const some = { take: MOST_OF_A_KIND }

  const person = async (): Promise<FoundRecord[]> => {
    const rows = await prisma.person.findMany({
      where: { ...alive, OR: [named, ...hasNumber(term, actor.country)] },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true, organization: { select: { name: true } } },
      ...some,
    })
    return rows.map(({ id, name, organization }) => ({
      kind: 'person',
      id: String(id),
      name,
      ...(organization && { detail: organization.name }),
    }))
  }

  const organization = async (): Promise<FoundRecord[]> => {
    const rows = await prisma.organization.findMany({
      where: { ...alive, ...named },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true, address: true },
      ...some,
    })
    return rows.map(({ id, name, address }) => ({
      kind: 'organization',
      id: String(id),
      name,
      ...(address && { detail: address }),
    }))
  }

  const deal = async (): Promise<FoundRecord[]> => {
    const rows = await prisma.deal.findMany({
      where: { ...alive, ...titled },
      // Open ones first.
      orderBy: [{ status: 'asc' }, { title: 'asc' }, { id: 'asc' }],
      select: { id: true, title: true, person: { select: { name: true } } },
      ...some,
    })
    return rows.map(({ id, title, person: who }) => ({
      kind: 'deal',
      id: String(id),
      name: title,
      ...(who && { detail: who.name }),
    }))
  }

  const lead = async (): Promise<FoundRecord[]> => {
    const rows = await prisma.lead.findMany({
      where: { ...alive, ...titled },
      orderBy: [{ is_archived: 'asc' }, { title: 'asc' }, { id: 'asc' }],
      select: { id: true, title: true, person: { select: { name: true } } },
      ...some,
    })
    return rows.map(({ id, title, person: who }) => ({
      kind: 'lead',
      id,
      name: title,
      ...(who && { detail: who.name }),
    }))
  }

  const call = async (): Promise<FoundRecord[]> => {
    const rows = await prisma.callLog.findMany({
      where: { company_id, id: { in: await findCalls(ctx, { term, most: MOST_OF_A_KIND }) } },
      orderBy: [{ start_time: 'desc' }, { id: 'desc' }],
      select: {
        id: true,
        subject: true,
        to_phone_number: true,
        start_time: true,
        person: { select: { name: true } },
      },
    })
    return rows.map(({ id, subject, person: who, to_phone_number, start_time }) => ({
      kind: 'call',
      id: id.replaceAll('-', ''),
      name: [who?.name ?? to_phone_number, subject].filter(Boolean).join(' · '),
      detail: start_time.toISOString(),
    }))
  }
  return { person, organization, deal, lead, call }
}

/** Records of the kinds asked for, by what they are called or say; at most five of each, deleted ones never. */
export const searchRecords = async (ctx: ActorContext, { term, kinds }: SearchRecords): Promise<FoundRecord[]> => {
  const find = finders(ctx, term)
  const found = await Promise.all([...new Set(kinds)].map((kind) => find[kind]()))
  return found.flat()
}
