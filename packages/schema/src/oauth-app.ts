import { z } from 'zod'

import { DisplayName } from './display-name.ts'
import { RecordId } from './record-id.ts'
import { AppScopes } from './scope.ts'
import { StoredText } from './stored-text.ts'

const MAX_REDIRECT_URIS = 20

const isRedirectUri = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null
  // A code in a fragment never reaches the app, and a name before the host disguises it.
  return url !== null && /^https?:$/.test(url.protocol) && !text.includes('#') && !url.username && !url.password
}

/** Where an app takes codes: an http or https address (phone systems on a local network have no certificate). */
const RedirectUri = StoredText.pipe(
  z
    .string()
    .max(2000, { error: 'must be at most 2000 characters long.' })
    .regex(/^[\x21-\x7e]+$/, { error: 'must be written in ASCII, without spaces.' })
    .refine(isRedirectUri, { error: 'must be an http or https address without a fragment.' }),
)

const name = DisplayName.meta({ description: 'What people see when they connect the app', example: 'Dialer' })
const redirectUris = z
  .array(RedirectUri, { error: 'must be a list of addresses.' })
  .min(1, { error: 'must hold at least one address.' })
  .max(MAX_REDIRECT_URIS, { error: `must hold at most ${MAX_REDIRECT_URIS} addresses.` })
  .transform((uris) => [...new Set(uris)])
  .meta({
    description: 'Where the app takes codes: compared exactly, to the last character',
    example: ['https://dialer.example.com/callback'],
  })
const scopes = AppScopes.meta({
  description: 'What the app asks of everybody who connects it; `base` is always added',
  example: ['base', 'phone-integration'],
})
const id = RecordId.meta({ description: 'The ID of the app', example: 7 })

/** A new OAuth app of the company. */
export const CreateOAuthApp = z
  .object({ name, redirect_uris: redirectUris, scopes })
  .meta({ id: 'CreateOAuthApp', description: 'A new OAuth app' })
export type CreateOAuthApp = z.output<typeof CreateOAuthApp>

/** What to change of an OAuth app. Scopes it loses are lost at once; new ones take a new consent. */
export const UpdateOAuthApp = z
  .object({
    id,
    name: name.optional().meta({ ...name.meta() }),
    redirect_uris: redirectUris.optional().meta({ ...redirectUris.meta() }),
    scopes: scopes.optional().meta({ ...scopes.meta() }),
  })
  .meta({ id: 'UpdateOAuthApp', description: 'What to change of an OAuth app' })
export type UpdateOAuthApp = z.output<typeof UpdateOAuthApp>

/** An OAuth app of the company. */
export const OAuthAppById = z.object({ id }).meta({ id: 'OAuthAppById', description: 'An OAuth app' })
export type OAuthAppById = z.output<typeof OAuthAppById>

/** Which connections to list. */
export const ListOAuthConnections = z
  .object({
    all: z.boolean({ error: 'must be true or false.' }).default(false).meta({
      description: "Everybody's in the company, for admins; otherwise one's own",
      example: true,
    }),
    app_id: id.optional().meta({ ...id.meta(), description: 'Only the connections of this app' }),
  })
  .meta({ id: 'ListOAuthConnections', description: 'Which connections to list' })
export type ListOAuthConnections = z.output<typeof ListOAuthConnections>

/** A connection to end. */
export const RevokeOAuthConnection = z
  .object({ id: RecordId.meta({ description: 'The ID of the connection', example: 7 }) })
  .meta({ id: 'RevokeOAuthConnection', description: 'The connection to end' })
export type RevokeOAuthConnection = z.output<typeof RevokeOAuthConnection>
