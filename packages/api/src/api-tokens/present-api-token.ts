import type { Prisma } from '@callbook/db'

/** What may be seen of a token. Its hash is not. */
export const apiTokenFields = {
  id: true,
  name: true,
  prefix: true,
  scopes: true,
  add_time: true,
  last_used_at: true,
  expires_at: true,
  user: { select: { user: { select: { id: true, name: true } } } },
} as const satisfies Prisma.ApiTokenSelect

type ApiTokenRow = Prisma.ApiTokenGetPayload<{ select: typeof apiTokenFields }>

/** A token as people see it. `scopes` null: everything that its user may do. Times are ISO 8601. */
export const presentApiToken = ({ user, scopes, add_time, last_used_at, expires_at, ...token }: ApiTokenRow) => ({
  ...token,
  user: user.user,
  scopes: scopes.length > 0 ? scopes : null,
  add_time: add_time.toISOString(),
  last_used_at: last_used_at?.toISOString() ?? null,
  expires_at: expires_at?.toISOString() ?? null,
})
