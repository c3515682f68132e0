import { randomBytes } from 'node:crypto'

import { Prisma } from '@callbook/db'

import { apiTokenColumns, newApiTokenSecret } from '../auth/api-tokens.ts'
import type { Services } from '../context.ts'

export interface FirstCompany {
  readonly company: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly admin_email: string
  /** Absent: generated. */
  readonly admin_password?: string | undefined
  /** Absent: generated. */
  readonly api_token?: string | undefined
}

/** What the first start made. A generated secret is in here once, and nowhere else afterwards. */
export interface FirstCredentials {
  readonly company_id: number
  readonly user_id: number
  readonly admin_email: string
  readonly admin_password: string
  readonly api_token: string
}

// Any constant: it only has to differ from other advisory locks on the same database.
const FIRST_START_LOCK = 4_217_051_122

/**
 * On an empty database: makes the first company, its admin and an API token, in one transaction, once, also when
 * several instances start together. Otherwise null, and nothing is changed.
 */
export const setUpFirstCompany = async (
  { db, auth }: Services,
  first: FirstCompany,
): Promise<FirstCredentials | null> => {
  if (await db.prisma.company.findFirst({ select: { id: true } })) return null
  const admin_password = first.admin_password ?? randomBytes(12).toString('base64url')
  const api_token = first.api_token ?? newApiTokenSecret()
  const password = await (await auth.$context).password.hash(admin_password)
  return db.prisma.$transaction(async (tx) => {
    await tx.$executeRaw(Prisma.sql`select pg_advisory_xact_lock(${FIRST_START_LOCK}::bigint)`)
    if (await tx.company.findFirst({ select: { id: true } })) return null
    const company = await tx.company.create({ data: { name: first.company, country: first.country } })
    const email = first.admin_email.toLowerCase()
    const user = await tx.user.create({ data: { name: nameFromEmail(email), email, email_verified: true } })
    const account = { account_id: String(user.id), provider_id: 'credential', user_id: user.id, password }
    await tx.account.create({ data: account })
    const membership = { company_id: company.id, user_id: user.id }
    await tx.companyUser.create({ data: { ...membership, is_admin: true } })
    await tx.apiToken.create({ data: { ...membership, name: 'First token', ...apiTokenColumns(api_token) } })
    return { ...membership, admin_email: email, admin_password, api_token }
  })
}

/** `jo.park@example.com` → `Jo Park`. */
const nameFromEmail = (email: string): string =>
  (email.split('@')[0] ?? '')
    .split(/[._+-]+/)
    .filter(Boolean)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ') || 'Admin'
