import { LRUCache } from 'lru-cache'

import type { Actor } from '../context.ts'
import { secretHash } from './secret-hash.ts'

/** How long a verified token is believed without asking the database: a revoked one stops within 2 seconds. */
const BELIEVED_FOR_MS = 1_500
const MAX_BELIEVED = 10_000

/** Finds who a token speaks for, by the token's hash; null: it is not, or no longer, good. */
export type FindActor = (token_hash: Uint8Array<ArrayBuffer>) => Promise<Actor | null>

/**
 * Tells who a token speaks for. It asks `find` at most once in 1.5 seconds for each token, also when many requests with
 * it come at once.
 */
export class BelievedActors {
  readonly #find: FindActor
  #believed: LRUCache<string, { actor: Actor }>

  constructor(find: FindActor) {
    this.#find = find
    this.#believed = this.#believeNobody()
  }

  #believeNobody(): LRUCache<string, { actor: Actor }> {
    return new LRUCache({
      max: MAX_BELIEVED,
      ttl: BELIEVED_FOR_MS,
      // A wrong token is not remembered, so a new one works at once; and lru-cache joins look-ups under way.
      fetchMethod: async (key, _stale, { options }) => {
        const asked = performance.now()
        const actor = await this.#find(new Uint8Array(Buffer.from(key, 'hex')))
        // The clock starts before the read: a token revoked while it is read is not believed for longer.
        options.ttl = Math.max(1, BELIEVED_FOR_MS - (performance.now() - asked))
        return actor ? { actor } : undefined
      },
    })
  }

  /** The actor of a token; null when it is unknown, revoked, expired, or its user is not active. */
  async verify(secret: string): Promise<Actor | null> {
    // By hash, so that no secret lies about in memory.
    const found = await this.#believed.fetch(Buffer.from(secretHash(secret)).toString('hex'))
    return found?.actor ?? null
  }

  /** Forget what was believed: after a change made in this process it holds at once. */
  forget(): void {
    // Not `clear`: that fails the look-ups under way.
    this.#believed = this.#believeNobody()
  }
}
