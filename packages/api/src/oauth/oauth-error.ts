import type { OAuthErrorResponse } from '@callbook/schema'

/** Pipedrive's messages, by the code that OAuth has for each. */
const CODES = {
  'Missing parameter: grant_type': 'invalid_request',
  'Missing parameter: code': 'invalid_request',
  'Missing parameter: refresh_token': 'invalid_request',
  'Missing parameter: token': 'invalid_request',
  'Invalid request: content must be application/x-www-form-urlencoded': 'invalid_request',
  'Invalid request: redirect_uri is not a valid URI': 'invalid_request',
  'Invalid request: redirect_uri is invalid': 'invalid_request',
  'Invalid client: cannot retrieve client credentials': 'invalid_client',
  'Invalid client: client is invalid': 'invalid_client',
  'Invalid grant: authorization_code is invalid': 'invalid_grant',
  'Invalid grant: authorization_code has expired': 'invalid_grant',
  'Invalid grant: code_verifier is invalid': 'invalid_grant',
  'Invalid grant: refresh_token is invalid': 'invalid_grant',
  'Unsupported grant type: grant_type is invalid': 'unsupported_grant_type',
} as const
export type OAuthErrorMessage = keyof typeof CODES

/** What the token and the revocation endpoint refuse with: always status 400. */
export class OAuthError extends Error {
  override readonly message: OAuthErrorMessage

  constructor(message: OAuthErrorMessage) {
    super(message)
    this.message = message
  }

  toJSON(): OAuthErrorResponse {
    return { success: false, message: this.message, error: CODES[this.message] }
  }
}
