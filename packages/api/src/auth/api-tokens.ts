import { createHash, randomBytes } from 'node:crypto'

import type { PrismaClient } from '@callbook/db'
import { LRUCache } from 'lru-cache'

import type { Actor } from '../context.ts'

/** How long a verified token is believed without asking the database: a revoked one stops within 2 seconds. */
const BELIEVED_FOR_MS = 1_500
const MAX_BELIEVED = 10_000
const PREFIX_LENGTH = 4

/** A new secret: 40 hex digits, the shape of Pipedrive's personal tokens. */
export const newApiTokenSecret = (): string => randomBytes(20).toString('hex')

const hash = (secret: string): Uint8Array<ArrayBuffer> => new Uint8Array(createHash('sha256').update(secret).digest())

/** The columns of a token that are derived from its secret, which itself is kept nowhere. */
export const apiTokenColumns = (secret: string) => ({
  token_hash: hash(secret),
  prefix: secret.slice(0, PREFIX_LENGTH),
})

/**
 * Tells who an API token speaks for. It reads the database at most once in 1.5 seconds for each token, also when
 * many requests with it come at once, and never writes.
 */
export class ApiTokens {
  readonly #prisma: PrismaClient
  #believed: LRUCache<string, { actor: Actor }>

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma
    this.#believed = this.#believeNobody()
  }

  #believeNobody(): LRUCache<string, { actor: Actor }> {
    return new LRUCache({
      max: MAX_BELIEVED,
      ttl: BELIEVED_FOR_MS,
      // A wrong token is not remembered, so a new one works at once; and lru-cache joins look-ups under way.
      fetchMethod: async (key, _stale, { options }) => {
        const asked = performance.now()
        const actor = await findActor(this.#prisma, key)
        // The clock starts before the read: a token revoked while it is read is not believed for longer.
        options.ttl = Math.max(1, BELIEVED_FOR_MS - (performance.now() - asked))
        return actor ? { actor } : undefined
      },
    })
  }

  /** The actor of a token, or null when it is unknown, revoked, expired, or its user is not active. */
  async verify(secret: string): Promise<Actor | null> {
    // By hash, so that no secret lies about in memory.
    const key = createHash('sha256').update(secret).digest('hex')
    const found = await this.#believed.fetch(key)
    return found?.actor ?? null
  }

  /** Forget what was believed: after a change made in this process it holds at once. */
  forget(): void {
    // Not `clear`: that fails the look-ups under way.
    this.#believed = this.#believeNobody()
  }
}

const findActor = async (prisma: PrismaClient, key: string): Promise<Actor | null> => {
  const token = await prisma.apiToken.findUnique({
    where: { token_hash: new Uint8Array(Buffer.from(key, 'hex')) },
    select: {
      company_id: true,
      user_id: true,
      expires_at: true,
      revoked_at: true,
      user: { select: { is_admin: true, active_flag: true, company: { select: { country: true } } } },
    },
  })
  if (!token || token.revoked_at || !token.user.active_flag) return null
  if (token.expires_at && token.expires_at <= new Date()) return null
  const { company_id, user_id, user } = token
  return { company_id, user_id, is_admin: user.is_admin, country: user.company.country }
}
