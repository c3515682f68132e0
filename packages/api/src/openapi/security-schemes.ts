import { SCOPES } from '@callbook/schema'

import type { Operation } from '../rest/operation.ts'

export const SECURITY_SCHEMES = {
  apiToken: {
    type: 'apiKey',
    in: 'header',
    name: 'x-api-token',
    description: 'An API token of a user, from the settings of the web app.',
  },
  apiTokenInQuery: {
    type: 'apiKey',
    in: 'query',
    name: 'api_token',
    description: 'The same, for older clients. It ends up in logs of proxies: prefer the header.',
  },
  oauth2: {
    type: 'oauth2',
    description: 'For apps that people connect.',
    flows: {
      authorizationCode: {
        authorizationUrl: '/oauth/authorize',
        tokenUrl: '/oauth/token',
        refreshUrl: '/oauth/token',
        scopes: SCOPES,
      },
    },
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'callbook.session_token',
    description: "The web app's own session, for what a page loads by itself.",
  },
}

/** Each of these is enough. Any one of the scopes opens an operation. */
export const securityOf = ({ scopes, session }: Operation) => [
  { apiToken: [] },
  { apiTokenInQuery: [] },
  ...scopes.map((scope) => ({ oauth2: [scope] })),
  ...(session ? [{ session: [] }] : []),
]
