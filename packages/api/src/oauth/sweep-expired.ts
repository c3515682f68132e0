import type { PrismaClient } from '@callbook/db'
import type { Logger } from 'pino'

import { ACCESS_TOKEN_GRACE_MS, REFRESH_TOKEN_LIFETIME_MS } from './lifetimes.ts'

const SWEEP_EVERY_MS = 10 * 60_000
/** Rows in one statement, so that none holds the database for long. */
const BATCH = 1_000
const MAX_BATCHES = 20

/** Deletes codes and tokens that expired, and connections that nothing can use any more. Gives the number of rows. */
export const sweepExpired = async (prisma: PrismaClient, batch = BATCH): Promise<number> => {
  const now = Date.now()
  const expired = { expires_at: { lt: new Date(now - ACCESS_TOKEN_GRACE_MS) } }
  // Also unused for so long: one that gets new tokens at this very moment must not be taken for an empty one.
  const unused = { tokens: { none: {} }, last_used_at: { lt: new Date(now - REFRESH_TOKEN_LIFETIME_MS) } }
  const deletions = [
    () => prisma.oAuthCode.deleteMany({ where: expired, limit: batch }),
    () => prisma.oAuthToken.deleteMany({ where: expired, limit: batch }),
    () => prisma.oAuthGrant.deleteMany({ where: unused, limit: batch }),
  ]
  let total = 0
  for (const deletion of deletions) {
    for (let round = 0; round < MAX_BATCHES; round += 1) {
      const { count } = await deletion()
      total += count
      if (count < batch) break
    }
  }
  return total
}

/** Sweeps every ten minutes, until it is stopped. Stopping waits for a sweep under way. */
export const startSweeping = (prisma: PrismaClient, log: Logger): { readonly stop: () => Promise<void> } => {
  let sweep: Promise<void> | undefined
  const timer = setInterval(() => {
    sweep ??= sweepExpired(prisma)
      .then((rows) => log.debug({ rows }, 'Swept expired codes and tokens'))
      .catch((error: unknown) => log.warn({ err: error }, 'Expired codes and tokens could not be swept'))
      .finally(() => {
        sweep = undefined
      })
  }, SWEEP_EVERY_MS)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await sweep
    },
  }
}
