import type { Prisma, PrismaClient } from '@callbook/db'

import type { Services } from '../context.ts'

/** How long an upload may take from its last byte received to its commit; then its bytes are anybody's. */
export const LEASE_MS = 60 * 60 * 1000
const MAX_AT_ONCE = 1_000

type Key = { readonly company_id: number; readonly storage_key: string }

/** Until the transaction ends, nobody else decides about these bytes. */
const lock = (prisma: PrismaClient | Prisma.TransactionClient, { storage_key }: Key) =>
  prisma.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${storage_key}, 0))`

/**
 * Says that an upload needs these bytes from now on, before it stores them; gives the id of the claim. Waits while they
 * are being deleted. Whoever claims deletes the claim along with the commit that needs the bytes, or calls `release`.
 */
export const claimBytes = async ({ db }: Services, key: Key): Promise<number> => {
  const lease_until = new Date(Date.now() + LEASE_MS)
  const [, { id }] = await db.prisma.$transaction([
    lock(db.prisma, key),
    db.prisma.recordingOrphan.create({ data: { ...key, lease_until }, select: { id: true } }),
  ])
  return id
}

/** Ends a claim whose upload failed, and deletes the bytes if nobody else needs them. */
export const releaseBytes = async (services: Services, key: Key, claim: number): Promise<void> => {
  const { company_id } = key
  await services.db.prisma.recordingOrphan.updateMany({
    where: { company_id, id: claim },
    data: { lease_until: null },
  })
  await collectBytes(services, key)
}

const dueAt = (now: Date): Prisma.RecordingOrphanWhereInput => ({
  OR: [{ lease_until: null }, { lease_until: { lt: now } }],
})

/** Deletes these bytes, unless a recording or an upload needs them. They may be long gone. */
export const collectBytes = async ({ db, recordings }: Services, key: Key, now = new Date()): Promise<void> => {
  const { company_id, storage_key } = key
  await db.prisma.$transaction(
    async (tx) => {
      await lock(tx, key)
      const recording = await tx.recording.findFirst({
        where: { company_id, storage_key },
        select: { call_log_id: true },
      })
      const upload = await tx.recordingOrphan.findFirst({
        where: { company_id, storage_key, NOT: dueAt(now) },
        select: { id: true },
      })
      // Within the transaction: an upload of the same bytes waits until they are gone, and stores them anew.
      if (!recording && !upload) await recordings.storage.delete(storage_key)
      await tx.recordingOrphan.deleteMany({ where: { company_id, storage_key, ...dueAt(now) } })
    },
    { timeout: 60_000, maxWait: 60_000 },
  )
}

/**
 * Deletes the bytes, of every company, that nobody needed at `now`: processes that were killed left them. What cannot
 * be deleted is logged, and stays for the next time.
 */
export const collectOrphans = async (services: Services, now = new Date()): Promise<void> => {
  const keys = await services.db.prisma.recordingOrphan.findMany({
    where: dueAt(now),
    distinct: ['company_id', 'storage_key'],
    select: { company_id: true, storage_key: true },
    take: MAX_AT_ONCE,
  })
  for (const key of keys) {
    await collectBytes(services, key, now).catch((error: unknown) => {
      services.log.error({ err: error, ...key }, 'The bytes of a deleted recording could not be deleted')
    })
  }
}
