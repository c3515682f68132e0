import { z } from 'zod'

import { DisplayName } from './display-name.ts'
import { RecordId } from './record-id.ts'
import { Scopes } from './scope.ts'
import { UtcDateTime } from './utc-date-time.ts'

/** A new API token of one's own. */
export const CreateApiToken = z
  .object({
    name: DisplayName.meta({ description: 'What the token is for', example: 'Phone system' }),
    scopes: Scopes.optional().meta({
      description: 'What the token may be used for; absent: everything that its user may do',
      example: ['phone-integration'],
    }),
    expires_at: UtcDateTime.optional().meta({
      description: 'When the token stops working, in UTC; absent: never',
      example: '2027-01-31 09:00:00',
    }),
  })
  .meta({ id: 'CreateApiToken', description: 'A new API token' })
export type CreateApiToken = z.output<typeof CreateApiToken>

/** Which API tokens to list. */
export const ListApiTokens = z
  .object({
    all: z.boolean({ error: 'must be true or false.' }).default(false).meta({
      description: "Everybody's in the company, for admins; otherwise one's own",
      example: true,
    }),
  })
  .meta({ id: 'ListApiTokens', description: 'Which API tokens to list' })
export type ListApiTokens = z.output<typeof ListApiTokens>

/** An API token to revoke. */
export const RevokeApiToken = z
  .object({ id: RecordId.meta({ description: 'The ID of the API token', example: 7 }) })
  .meta({ id: 'RevokeApiToken', description: 'The API token to revoke' })
export type RevokeApiToken = z.output<typeof RevokeApiToken>
