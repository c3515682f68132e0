import { createHash } from 'node:crypto'

import type { PrismaClient } from '@callbook/db'

export interface Actor {
  readonly company_id: number
  readonly user_id: number
  readonly is_admin: boolean
}

/** The actor of an API token, looked up by its hash on every request. */
export const authenticate = async (prisma: PrismaClient, secret: string | null): Promise<Actor | null> => {
  if (!secret) return null
  const token = await prisma.apiToken.findUnique({
    where: { token_hash: new Uint8Array(createHash('sha256').update(secret).digest()) },
    select: {
      company_id: true,
      user_id: true,
      expires_at: true,
      revoked_at: true,
      user: { select: { is_admin: true, active_flag: true } },
    },
  })
  if (!token || token.revoked_at || !token.user.active_flag) return null
  if (token.expires_at && token.expires_at <= new Date()) return null
  return { company_id: token.company_id, user_id: token.user_id, is_admin: token.user.is_admin }
}
