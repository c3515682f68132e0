import type { PrismaClient } from '@callbook/db'

import { findApp } from './authenticate-client.ts'

type App = NonNullable<Awaited<ReturnType<typeof findApp>>>

/** What an app asks for when it sends a person to `/oauth/authorize`. */
export interface AuthorizationRequest {
  readonly app: App
  /** One of the app's, to the last character. */
  readonly redirect_uri: string
  /** Given back as it came; null: none came. */
  readonly state: string | null
  /** PKCE with S256; null: without. */
  readonly code_challenge: string | null
}

/** Why a person stays here: the app or the address to return to cannot be trusted. */
interface Refusal {
  readonly title: string
  readonly text: string
}

export type Reading =
  | { readonly request: AuthorizationRequest }
  | { readonly refusal: Refusal }
  /** Where to send the person with an error for the app. */
  | { readonly location: string }

const UNKNOWN_APP: Refusal = {
  title: 'This app is not known here',
  text: 'The link that brought you here names an app that is not registered with this Callbook, or no longer. Ask the people who run the app to check its client ID and the address of this server.',
}
const WRONG_REDIRECT: Refusal = {
  title: 'The app wants to return to an unknown address',
  text: 'The link that brought you here names a return address that is not registered for this app, so it is not followed. An admin can add the address to the app; it must be equal to the last character.',
}

/** The app's redirect URI with the answer in its query, beside what the query had. */
export const answerLocation = (
  { redirect_uri, state }: Pick<AuthorizationRequest, 'redirect_uri' | 'state'>,
  answer: Readonly<Record<string, string>>,
): string => {
  const url = new URL(redirect_uri)
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value)
  if (state !== null) url.searchParams.set('state', state)
  return url.href
}

const S256_CHALLENGE = /^[\w-]{43}$/

/** Checks the parameters of an authorization. `response_type` and `scope` may be left out: the app fixes the scopes. */
export const readAuthorization = async (prisma: PrismaClient, parameters: URLSearchParams): Promise<Reading> => {
  const app = await findApp(prisma, parameters.get('client_id') ?? '')
  if (!app) return { refusal: UNKNOWN_APP }
  const redirect_uri = parameters.get('redirect_uri') ?? ''
  if (!app.redirect_uris.includes(redirect_uri)) return { refusal: WRONG_REDIRECT }

  const state = parameters.get('state')
  const refuse = (error: string, error_description: string) => ({
    location: answerLocation({ redirect_uri, state }, { error, error_description }),
  })
  if ((parameters.get('response_type') || 'code') !== 'code') {
    return refuse('unsupported_response_type', 'Only response_type=code is supported.')
  }
  const code_challenge = parameters.get('code_challenge')
  const method = parameters.get('code_challenge_method')
  if (code_challenge === null && method === null) return { request: { app, redirect_uri, state, code_challenge } }
  if (method !== 'S256') return refuse('invalid_request', 'Only code_challenge_method=S256 is supported.')
  if (!S256_CHALLENGE.test(code_challenge ?? '')) {
    return refuse('invalid_request', 'code_challenge must be the base64url of a SHA-256.')
  }
  return { request: { app, redirect_uri, state, code_challenge } }
}

/** The parameters that say the same again: for the form of the consent page, and for coming back after signing in. */
export const toParameters = ({ app, redirect_uri, state, code_challenge }: AuthorizationRequest) => ({
  client_id: app.client_id,
  redirect_uri,
  ...(state !== null && { state }),
  ...(code_challenge !== null && { code_challenge, code_challenge_method: 'S256' }),
})
