import { createHash } from 'node:crypto'

import type { PrismaClient } from '@callbook/db'

/** The secret of the one API token. */
export const API_TOKEN = 'bench-token-0123456789'

/** What calls can refer to. The same on every fresh database, because ids begin with 1. */
export interface World {
  readonly person_ids: readonly number[]
  readonly org_ids: readonly number[]
  readonly deal_ids: readonly number[]
}

const PERSONS = 200
const ORGANIZATIONS = 50
const DEALS = 100

const numbered = (count: number): number[] => Array.from({ length: count }, (_, index) => index)
const ids = (rows: readonly { id: number }[]): number[] => rows.map(({ id }) => id)

/** One company with an admin, its token, and records to refer to. For an empty, migrated database. */
export const seedWorld = async (prisma: PrismaClient): Promise<World> => {
  const { id: company_id } = await prisma.company.create({ data: { name: 'Bench', country: 'EE' } })
  const user = await prisma.user.create({ data: { name: 'Jo Bench', email: 'jo@bench.example' } })
  const owner = { company_id, user_id: user.id }
  await prisma.companyUser.create({ data: { ...owner, is_admin: true } })
  const token_hash = new Uint8Array(createHash('sha256').update(API_TOKEN).digest())
  await prisma.apiToken.create({
    data: { ...owner, name: 'Bench', prefix: API_TOKEN.slice(0, 4), token_hash },
  })

  const record = { company_id, owner_id: user.id }
  const select = { id: true } as const
  const organizations = await prisma.organization.createManyAndReturn({
    data: numbered(ORGANIZATIONS).map((n) => ({ ...record, name: `Organization ${n}` })),
    select,
  })
  const org_ids = ids(organizations)
  const persons = await prisma.person.createManyAndReturn({
    data: numbered(PERSONS).map((n) => ({
      ...record,
      name: `Person ${n}`,
      org_id: org_ids[n % ORGANIZATIONS] ?? null,
    })),
    select,
  })
  const person_ids = ids(persons)
  const deals = await prisma.deal.createManyAndReturn({
    data: numbered(DEALS).map((n) => ({ ...record, title: `Deal ${n}`, person_id: person_ids[n] ?? null })),
    select,
  })
  return { person_ids, org_ids, deal_ids: ids(deals) }
}
