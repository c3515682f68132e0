import { randomBytes } from 'node:crypto'

import type { PrismaClient } from '@callbook/db'

import type { Actor } from '../context.ts'
import { BelievedActors } from './believed-actors.ts'
import type { NoteUse } from './last-use.ts'
import { secretHash } from './secret-hash.ts'

const PREFIX_LENGTH = 4

/** A new secret: 40 hex digits, the shape of Pipedrive's personal tokens. */
export const newApiTokenSecret = (): string => randomBytes(20).toString('hex')

/** The columns of a token that are derived from its secret, which itself is kept nowhere. */
export const apiTokenColumns = (secret: string) => ({
  token_hash: secretHash(secret),
  prefix: secret.slice(0, PREFIX_LENGTH),
})

/** Tells who an API token speaks for, without writing. `noteUse` hears of its use whenever the database is asked. */
export class ApiTokens extends BelievedActors {
  constructor(prisma: PrismaClient, noteUse?: NoteUse) {
    super((token_hash) => findActor(prisma, token_hash, noteUse))
  }
}

const findActor = async (
  prisma: PrismaClient,
  token_hash: Uint8Array<ArrayBuffer>,
  noteUse?: NoteUse,
): Promise<Actor | null> => {
  const token = await prisma.apiToken.findUnique({
    where: { token_hash },
    select: {
      company_id: true,
      id: true,
      user_id: true,
      name: true,
      scopes: true,
      last_used_at: true,
      expires_at: true,
      revoked_at: true,
      user: { select: { is_admin: true, active_flag: true, company: { select: { country: true } } } },
    },
  })
  if (!token || token.revoked_at || !token.user.active_flag) return null
  if (token.expires_at && token.expires_at <= new Date()) return null
  noteUse?.(token)
  const { company_id, user_id, user, scopes, name } = token
  const credential = { kind: 'api_token', id: token.id } as const
  const { is_admin, company } = user
  const actor = { company_id, user_id, is_admin, country: company.country, credential, source: name }
  return scopes.length > 0 ? { ...actor, scopes } : actor
}
