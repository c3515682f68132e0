import type { PrismaClient } from '@callbook/db'
import type { AddCallLog } from '@callbook/schema'

/** Whether every record that the call refers to is in the company. All look-ups go out at once. */
export const referencesExist = async (
  prisma: PrismaClient,
  company_id: number,
  { user_id, person_id, org_id, deal_id, lead_id }: AddCallLog,
): Promise<boolean> => {
  const select = { company_id: true } as const
  const key = <Id extends number | string>(id: Id) => ({ company_id_id: { company_id, id } })
  const found = await Promise.all([
    user_id == null ||
      prisma.companyUser.findUnique({ where: { company_id_user_id: { company_id, user_id } }, select }),
    person_id == null || prisma.person.findUnique({ where: key(person_id), select }),
    org_id == null || prisma.organization.findUnique({ where: key(org_id), select }),
    deal_id == null || prisma.deal.findUnique({ where: key(deal_id), select }),
    lead_id == null || prisma.lead.findUnique({ where: key(lead_id), select }),
  ])
  return found.every(Boolean)
}
