import type { Prisma } from '@callbook/db'

/** What an admin sees of an app. The hash of its secret is not. */
export const oauthAppFields = {
  id: true,
  name: true,
  client_id: true,
  redirect_uris: true,
  scopes: true,
  add_time: true,
  update_time: true,
} as const satisfies Prisma.OAuthAppSelect

type OAuthAppRow = Prisma.OAuthAppGetPayload<{ select: typeof oauthAppFields }>

/** An app as its admins see it. Times are ISO 8601. */
export const presentOAuthApp = ({ add_time, update_time, ...app }: OAuthAppRow) => ({
  ...app,
  add_time: add_time.toISOString(),
  update_time: update_time.toISOString(),
})
