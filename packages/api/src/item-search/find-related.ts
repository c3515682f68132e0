import type { ItemType, SearchItem } from '@callbook/schema'

import type { ActorContext } from '../context.ts'

const MOST_RELATED = 100

/** The newest deals and leads of persons and organizations that were found, and the newest persons of the organizations. */
export const findRelated = async (
  { db, actor }: ActorContext,
  found: readonly SearchItem[],
): Promise<{ type: ItemType; id: number | string }[]> => {
  const persons = found.flatMap((item) => (item.type === 'person' ? [item.id] : []))
  const organizations = found.flatMap((item) => (item.type === 'organization' ? [item.id] : []))
  const living = { company_id: actor.company_id, delete_time: null }
  const newest = { select: { id: true }, orderBy: { id: 'desc' }, take: MOST_RELATED } as const
  const ofPersons = { person_id: { in: persons } }
  const { prisma } = db
  const deals = await prisma.deal.findMany({
    where: { ...living, OR: [ofPersons, { org_id: { in: organizations } }] },
    ...newest,
  })
  const leads = await prisma.lead.findMany({
    where: { ...living, OR: [ofPersons, { organization_id: { in: organizations } }] },
    ...newest,
  })
  const members = await prisma.person.findMany({ where: { ...living, org_id: { in: organizations } }, ...newest })
  const known = new Set(found.map(({ type, id }) => `${type}:${id}`))
  return [
    ...deals.map(({ id }) => ({ type: 'deal' as const, id })),
    ...leads.map(({ id }) => ({ type: 'lead' as const, id })),
    ...members.map(({ id }) => ({ type: 'person' as const, id })),
  ].filter(({ type, id }) => !known.has(`${type}:${id}`))
}
