import { z } from 'zod'

/** 200 of `POST /oauth/token`. The keys are Pipedrive's, and no others. */
export const OAuthTokenResponse = z
  .object({
    access_token: z.string().meta({ description: 'For `Authorization: Bearer`', example: '5e1f6e6a0b8f4d1d' }),
    token_type: z.literal('Bearer').meta({ description: 'Always Bearer', example: 'Bearer' }),
    expires_in: z.int().meta({ description: 'Seconds that the access token works for', example: 3599 }),
    refresh_token: z.string().meta({
      description: 'Gives new access tokens for 60 days since its last use; stays the same',
      example: '9a3bd3b1c2f14e5f',
    }),
    scope: z.string().meta({ description: 'What was granted, separated by commas', example: 'base,phone-integration' }),
    api_domain: z.string().meta({
      description: 'Where the API answers: an origin, without a path',
      example: 'https://calls.example.com',
    }),
  })
  .meta({ id: 'OAuthTokenResponse', description: 'An access token' })
export type OAuthTokenResponse = z.output<typeof OAuthTokenResponse>

/** Every 4xx and 5xx of `POST /oauth/token` and `POST /oauth/revoke`. */
export const OAuthErrorResponse = z
  .object({
    success: z.literal(false).meta({ description: 'Always false', example: false }),
    message: z.string().meta({ description: 'What went wrong', example: 'Invalid grant: refresh_token is invalid' }),
    error: z.string().meta({ description: "OAuth's code of the error", example: 'invalid_grant' }),
  })
  .meta({ id: 'OAuthErrorResponse', description: 'Why there is no token' })
export type OAuthErrorResponse = z.output<typeof OAuthErrorResponse>
