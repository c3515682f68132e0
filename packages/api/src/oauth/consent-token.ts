import { createHmac, timingSafeEqual } from 'node:crypto'

import { type AuthorizationRequest, toParameters } from './authorization-request.ts'

/**
 * What a consent form carries, so that only the page shown to this very session can be answered: another site does not
 * know it, and an app that asks for more in the meantime makes it worthless.
 */
export const consentToken = (secret: string, session_id: string, request: AuthorizationRequest): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['consent', session_id, toParameters(request), request.app.scopes]))
    .digest('base64url')

/** Whether a form's token is the one that its page was given. */
export const isConsentToken = (token: string, expected: string): boolean => {
  const [a, b] = [Buffer.from(token), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
