import { AppError } from '../app-error.ts'
import type { ActorContext } from '../context.ts'

/** What a record may point to. Null and absent point nowhere. */
export interface References {
  readonly owner_id?: number | null | undefined
  readonly user_id?: number | null | undefined
  readonly person_id?: number | null | undefined
  readonly org_id?: number | null | undefined
  readonly deal_id?: number | null | undefined
  readonly lead_id?: string | null | undefined
}

/** The text of every 404 of a CRM record. */
export const notFound = (what: string): AppError => new AppError('not_found', `${what} not found`)

/**
 * Throws `not_found` for the first reference that is no living record of the actor's company.
 * Users must be active members.
 */
export const requireReferences = async ({ db, actor }: ActorContext, told: References): Promise<void> => {
  const { company_id } = actor
  const living = { company_id, delete_time: null }
  const select = { company_id: true } as const
  const { prisma } = db
  const { person_id, org_id, deal_id, lead_id } = told
  const users = [told.owner_id, told.user_id].filter((id) => id != null && id !== actor.user_id)
  for (const user_id of users) {
    if (user_id == null) continue
    const where = { company_id, user_id, active_flag: true }
    if (!(await prisma.companyUser.findFirst({ where, select }))) throw notFound('User')
  }
  if (person_id != null && !(await prisma.person.findFirst({ where: { ...living, id: person_id }, select }))) {
    throw notFound('Person')
  }
  if (org_id != null && !(await prisma.organization.findFirst({ where: { ...living, id: org_id }, select }))) {
    throw notFound('Organization')
  }
  if (deal_id != null && !(await prisma.deal.findFirst({ where: { ...living, id: deal_id }, select }))) {
    throw notFound('Deal')
  }
  if (lead_id != null && !(await prisma.lead.findFirst({ where: { ...living, id: lead_id }, select }))) {
    throw notFound('Lead')
  }
}
