import type { FindFilterChoices } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { contains, fieldHas } from '../crm/contains.ts'

interface Choice {
  readonly id: number
  readonly name: string
  /** What tells it from its namesakes. */
  readonly detail?: string
  /** A person who has left the company. */
  readonly has_left?: true
}

const MOST_CHOICES = 20

const withDetail = (id: number, name: string, detail: string | undefined): Choice => ({
  id,
  name,
  ...(detail !== undefined && { detail }),
})

/** Records that a filter of calls can be set to, by name. Deleted ones and people who left have calls too, and names. */
export const findFilterChoices = async (
  { db, actor }: ActorContext,
  { field, term, ids }: FindFilterChoices,
): Promise<{ choices: Choice[] }> => {
  const { company_id } = actor
  const { prisma } = db
  const named = fieldHas('name', term)
  const known = ids && { in: ids }
  const of = { company_id, ...(known ? { id: known } : { delete_time: null }) }
  if (field === 'user_id') {
    const members = await prisma.companyUser.findMany({
      where: { company_id, user: { name: contains(term) }, ...(known ? { user_id: known } : {}) },
      orderBy: [{ active_flag: 'desc' }, { user: { name: 'asc' } }, { user_id: 'asc' }],
      take: known ? ids.length : 100,
      select: { user_id: true, active_flag: true, user: { select: { name: true } } },
    })
    return {
      choices: members.map(({ user_id, active_flag, user }) => ({
        id: user_id,
        name: user.name,
        ...(!active_flag && { has_left: true }),
      })),
    }
  }
  const take = known ? ids.length : MOST_CHOICES
  if (field === 'deal_id') {
    const deals = await prisma.deal.findMany({
      where: { ...of, ...fieldHas('title', term) },
      orderBy: [{ title: 'asc' }, { id: 'asc' }],
      take,
      select: { id: true, title: true, organization: { select: { name: true } } },
    })
    return { choices: deals.map(({ id, title, organization }) => withDetail(id, title, organization?.name)) }
  }
  const orderBy = [{ name: 'asc' }, { id: 'asc' }] as const
  if (field === 'org_id') {
    const where = { ...of, ...named }
    return {
      choices: await prisma.organization.findMany({
        where,
        orderBy: [...orderBy],
        take,
        select: { id: true, name: true },
      }),
    }
  }
  const persons = await prisma.person.findMany({
    where: { ...of, ...named },
    orderBy: [...orderBy],
    take,
    select: { id: true, name: true, organization: { select: { name: true } } },
  })
  return { choices: persons.map(({ id, name, organization }) => withDetail(id, name, organization?.name)) }
}
