import type { Prisma, PrismaClient } from '@callbook/db'

import { apiTokenColumns, newApiTokenSecret } from '../auth/api-tokens.ts'
import type { Actor } from '../context.ts'
import { toE164 } from '../phone-numbers/to-e164.ts'

/** Somebody who acts, with the secret of an API token. */
export interface TestMember extends Actor {
  readonly token: string
}

type Of<Row> = Partial<Omit<Row, 'company_id'>>

const addCompany = async (prisma: PrismaClient, name: string, country: string) => {
  const { id: company_id } = await prisma.company.create({ data: { name, country } })
  let members = 0

  /** A member with a token; a regular user unless told. */
  const addMember = async (fields: Of<Prisma.CompanyUserUncheckedCreateInput> = {}): Promise<TestMember> => {
    members += 1
    const email = `member-${members}@company-${company_id}.example`
    const user = await prisma.user.create({ data: { name: `Member ${members} of ${name}`, email } })
    const data = { company_id, user_id: user.id, ...fields }
    const { is_admin } = await prisma.companyUser.create({ data })
    const token = newApiTokenSecret()
    await prisma.apiToken.create({ data: { company_id, user_id: user.id, name: 'Test', ...apiTokenColumns(token) } })
    return { company_id, user_id: user.id, is_admin, country, token }
  }

  const admin = await addMember({ is_admin: true })
  const regular = await addMember()
  const owner_id = admin.user_id
  return {
    company_id,
    admin,
    regular,
    addMember,
    addOrganization: (fields: Of<Prisma.OrganizationUncheckedCreateInput> = {}) =>
      prisma.organization.create({ data: { company_id, owner_id, name: 'Organization', ...fields } }),
    /** With the phone numbers told, read in the company's country. */
    addPerson: ({ numbers = [], ...fields }: Of<Prisma.PersonUncheckedCreateInput> & { numbers?: string[] } = {}) => {
      const phones = numbers.map((value) => ({ value, value_e164: toE164(value, country) }))
      const data = { company_id, owner_id, name: 'Person', ...fields, phones: { create: phones } }
      return prisma.person.create({ data })
    },
    addDeal: (fields: Of<Prisma.DealUncheckedCreateInput> = {}) =>
      prisma.deal.create({ data: { company_id, owner_id, title: 'Deal', ...fields } }),
    addLead: (fields: Of<Prisma.LeadUncheckedCreateInput> = {}) =>
      prisma.lead.create({ data: { company_id, owner_id, title: 'Lead', ...fields } }),
    /** An open one of type `call`. */
    addActivity: (fields: Of<Prisma.ActivityUncheckedCreateInput> = {}) =>
      prisma.activity.create({ data: { company_id, user_id: owner_id, subject: 'Planned call', ...fields } }),
  }
}

/** A company with an admin and a regular user, and factories that fill what a test is not about. */
export type TestCompany = Awaited<ReturnType<typeof addCompany>>

/** Two companies on one database: `acme`, which tests act in, and `rival`, whose records must look missing. */
export interface TestWorld {
  readonly prisma: PrismaClient
  readonly acme: TestCompany
  readonly rival: TestCompany
}

/** Makes the world on a migrated database, which may hold other companies. Phone numbers are read in Germany. */
export const seedTestWorld = async (prisma: PrismaClient): Promise<TestWorld> => ({
  prisma,
  acme: await addCompany(prisma, 'Acme', 'DE'),
  rival: await addCompany(prisma, 'Rival', 'DE'),
})
