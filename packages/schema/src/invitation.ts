import { z } from 'zod'

import { DisplayName } from './display-name.ts'
import { Password } from './password.ts'
import { RecordId } from './record-id.ts'

/** Somebody to invite into the company. */
export const CreateInvitation = z
  .object({
    email: z
      .string({ error: 'is required.' })
      .trim()
      .toLowerCase()
      .pipe(
        z.email({ error: 'must be an e-mail address.' }).max(254, { error: 'must be at most 254 characters long.' }),
      )
      .meta({ description: 'The address that they will sign in with', example: 'bea@example.com' }),
    is_admin: z
      .boolean({ error: 'must be true or false.' })
      .default(false)
      .meta({ description: 'Whether they get account settings access', example: false }),
  })
  .meta({ id: 'CreateInvitation', description: 'Somebody to invite' })
export type CreateInvitation = z.output<typeof CreateInvitation>

/** An invitation of the company. */
export const InvitationById = z
  .object({ id: RecordId.meta({ description: 'The ID of the invitation', example: 7 }) })
  .meta({ id: 'InvitationById', description: 'An invitation' })
export type InvitationById = z.output<typeof InvitationById>

const secret = z
  .string({ error: 'is required.' })
  .max(200, { error: 'must be at most 200 characters long.' })
  .meta({ description: "The secret of the invitation's link", example: '5f0c…' })

/** An invitation, by the secret of its link. */
export const InvitationBySecret = z
  .object({ secret })
  .meta({ id: 'InvitationBySecret', description: 'An invitation, by its secret' })
export type InvitationBySecret = z.output<typeof InvitationBySecret>

/** Whoever opens the link: how they are called, and the password they choose. */
export const AcceptInvitation = z
  .object({
    secret,
    name: DisplayName.optional().meta({ description: 'What colleagues read', example: 'Bea Kask' }),
    password: Password.optional().meta({ description: 'The password to sign in with', example: 'correct horse' }),
  })
  .meta({ id: 'AcceptInvitation', description: 'The acceptance of an invitation' })
export type AcceptInvitation = z.output<typeof AcceptInvitation>
