import type { Services } from '../context.ts'
import { collectOrphans, LEASE_MS } from './recording-orphans.ts'
import { sweepUploads } from './recordings.ts'

const EVERY_MS = 10 * 60 * 1000

/**
 * Deletes what killed processes left: half an upload, bytes whose recording was never committed, bytes whose recording
 * is deleted. `alone`: no other process can have an upload under way; otherwise those of the last hour are let be.
 */
export const sweepRecordings = async (services: Services, { alone }: { alone: boolean }): Promise<void> => {
  const now = Date.now()
  try {
    await sweepUploads(services.recordings, new Date(alone ? now : now - LEASE_MS))
    await collectOrphans(services, new Date(alone ? now + LEASE_MS : now))
  } catch (error) {
    services.log.error({ err: error }, 'What killed uploads left could not be swept')
  }
}

/** Sweeps now and then, until the function that it gives is called. */
export const keepSweeping = (services: Services): (() => Promise<void>) => {
  let sweeping = Promise.resolve()
  const timer = setInterval(() => {
    sweeping = sweepRecordings(services, { alone: false })
  }, EVERY_MS).unref()
  return () => {
    clearInterval(timer)
    return sweeping
  }
}
