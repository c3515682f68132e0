import { type CurrentUser, toV1Time, type User } from '@callbook/schema'

import type { UserRow } from './user-row.ts'

// Pipedrive's permission sets have ids; ours are two, and fixed.
const PERMISSION_SETS = {
  sales: '00000000-0000-4000-8000-000000000001',
  account_settings: '00000000-0000-4000-8000-000000000002',
} as const

/** `+02:00` for an IANA name now; that of UTC for a name that this machine does not know. */
const offsetOf = (timeZone: string): string => {
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts()
    return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') || '+00:00'
  } catch {
    return '+00:00'
  }
}

/** The company's name as it would stand in a host name. */
const domainOf = (company: string): string =>
  company
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'company'

/** A user as v1 writes it, for who asks. */
export const presentUser = (row: UserRow, asking_id: number): User => {
  const { user, user_id, is_admin, active_flag } = row
  const timezone_name = user.time_zone ?? 'UTC'
  return {
    id: user_id,
    name: user.name,
    default_currency: 'EUR',
    locale: 'en_US',
    lang: 1,
    email: user.email,
    phone: null,
    activated: true,
    created: toV1Time(row.add_time),
    modified: toV1Time(user.update_time),
    has_created_company: false,
    access: [
      { app: 'sales', admin: is_admin, permission_set_id: PERMISSION_SETS.sales },
      ...(is_admin
        ? [{ app: 'account_settings' as const, admin: true, permission_set_id: PERMISSION_SETS.account_settings }]
        : []),
    ],
    active_flag,
    timezone_name,
    timezone_offset: offsetOf(timezone_name),
    role_id: 1,
    icon_url: user.image,
    is_you: user_id === asking_id,
    is_admin: is_admin ? 1 : 0,
    is_deleted: !active_flag,
  }
}

/** The user who asks, with their company. */
export const presentCurrentUser = (row: UserRow): CurrentUser => ({
  ...presentUser(row, row.user_id),
  company_id: row.company.id,
  company_name: row.company.name,
  company_domain: domainOf(row.company.name),
  company_country: row.company.country,
  language: { language_code: 'en', country_code: 'US' },
})
