import { z } from 'zod'

import { BareErrorResponse, v1Response } from './crm-envelopes.ts'
import { SearchTerm } from './crm-text.ts'
import { LookupId } from './lookup-id.ts'
import { WireFlag } from './wire-flag.ts'
import { V1Time } from './wire-time.ts'

const UserAccess = z.strictObject({
  app: z.enum(['sales', 'global', 'account_settings']),
  admin: z.boolean(),
  permission_set_id: z.guid(),
})

/** A user as v1 writes it. */
export const User = z
  .strictObject({
    id: z.int().meta({ description: 'The ID of the user', example: 7 }),
    name: z.string().meta({ description: 'The name of the user', example: 'Ada Kask' }),
    default_currency: z.string().meta({ description: 'The currency of new deals (ISO 4217)', example: 'EUR' }),
    locale: z.string().meta({ description: 'The locale of the user', example: 'en_US' }),
    lang: z.int().meta({ description: 'The ID of the language: always 1, English', example: 1 }),
    email: z.string().meta({ description: 'The e-mail address of the user', example: 'ada@acme.example' }),
    phone: z.string().nullable().meta({ description: 'Always null: users have no phone number here', example: null }),
    activated: z.boolean().meta({ description: 'Whether the user has signed up', example: true }),
    created: V1Time.meta({ description: 'When the user joined the company', example: '2024-01-31 08:00:00' }),
    modified: V1Time.meta({ description: 'When the user last changed', example: '2024-01-31 08:00:00' }),
    has_created_company: z.boolean().meta({ description: 'Always false', example: false }),
    access: z.array(UserAccess).meta({
      description: 'What the user may do; an entry `account_settings` is account settings access',
      example: [{ app: 'sales', admin: false, permission_set_id: '00000000-0000-4000-8000-000000000001' }],
    }),
    active_flag: z.boolean().meta({ description: 'Whether the user is active in the company', example: true }),
    timezone_name: z.string().meta({ description: 'The IANA name of the time zone', example: 'Europe/Tallinn' }),
    timezone_offset: z.string().meta({ description: 'Its offset from UTC now', example: '+02:00' }),
    role_id: z.int().meta({ description: 'The ID of the role: always 1', example: 1 }),
    icon_url: z.string().nullable().meta({ description: 'The address of the picture', example: null }),
    is_you: z.boolean().meta({ description: 'Whether this is the user who asks', example: true }),
    is_admin: z.union([z.literal(0), z.literal(1)]).meta({ description: '1: has account settings access', example: 0 }),
    is_deleted: z.boolean().meta({ description: 'Whether the user has left the company', example: false }),
  })
  .meta({ id: 'User', description: 'A user of the company' })
export type User = z.input<typeof User>

/** The user who asks, and their company. */
export const CurrentUser = User.extend({
  company_id: z.int().meta({ description: 'The ID of the company', example: 1 }),
  company_name: z.string().meta({ description: 'The name of the company', example: 'Acme' }),
  company_domain: z.string().meta({ description: 'The name of the company as in a host name', example: 'acme' }),
  company_country: z.string().meta({ description: 'The country of the company (ISO 3166-1 alpha-2)', example: 'EE' }),
  language: z
    .strictObject({ language_code: z.string(), country_code: z.string() })
    .meta({ description: 'The language of the user', example: { language_code: 'en', country_code: 'US' } }),
}).meta({ id: 'CurrentUser', description: 'The user who asks' })
export type CurrentUser = z.input<typeof CurrentUser>

const users = z.array(User).meta({ description: 'The users', example: [] })

export const CurrentUserResponse = v1Response('CurrentUserResponse', CurrentUser)
export const UserResponse = v1Response('UserResponse', User)
export const UserListResponse = v1Response('UserListResponse', users)
export const UserErrorResponse = BareErrorResponse

/** The path of one user. */
export const UserById = z
  .object({ id: LookupId.meta({ description: 'The ID of the user', example: 7 }) })
  .meta({ id: 'UserById', description: 'One user' })
export type UserById = z.output<typeof UserById>

/** The query of `GET /users/find`. */
export const FindUsers = z
  .object(
    {
      term: SearchTerm.meta({ description: 'Part of a name, or of an e-mail address', example: 'ada' }),
      search_by_email: WireFlag.optional().meta({
        description: 'When 1, the term is looked for in e-mail addresses only',
        example: 1,
      }),
    },
    { error: 'must be a JSON object.' },
  )
  .meta({ id: 'FindUsers', description: 'Find users by name or e-mail address' })
export type FindUsers = z.output<typeof FindUsers>
