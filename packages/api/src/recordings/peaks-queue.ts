import type { Db } from '@callbook/db'
import { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'

import { computePeaks, hasPeaks } from './compute-peaks.ts'
import type { Recordings } from './recordings.ts'

/** Which recording: the one of this call log. */
interface RecordingKey {
  readonly company_id: number
  readonly call_log_id: string
}

/** Computes the peaks of recordings beside the requests, one recording at a time. */
export interface PeaksQueue {
  /** Takes a recording in, unless it waits already or could not be decoded before; says whether its peaks will come. */
  readonly add: (key: RecordingKey) => boolean
  /** Resolves when nothing waits. */
  readonly settled: () => Promise<void>
  /** Gives up what is under way: it is made up for when the recording is looked at. */
  readonly stop: () => Promise<void>
}

const MOST_REMEMBERED = 10_000

export const createPeaksQueue = (db: Db, recordings: Recordings, log: Logger): PeaksQueue => {
  const stopping = new AbortController()
  const waiting = new Set<string>()
  const hopeless = new LRUCache<string, true>({ max: MOST_REMEMBERED })
  let last = Promise.resolve()

  const compute = async ({ company_id, call_log_id }: RecordingKey): Promise<boolean> => {
    const where = { company_id, call_log_id }
    const recording = await db.prisma.recording.findFirst({
      where: { ...where, peaks: null },
      select: { storage_key: true, mime_type: true, byte_size: true, duration: true, channels: true },
    })
    if (!recording) return true
    const size = Number(recording.byte_size)
    if (!hasPeaks(recording, size)) return false
    const bytes = await recordings.storage.read(recording.storage_key, { start: 0, end: size - 1 })
    try {
      const peaks = await computePeaks(bytes, recording.mime_type, stopping.signal)
      if (peaks) await db.prisma.recording.updateMany({ where, data: { peaks } })
      return peaks !== null
    } finally {
      bytes.destroy()
    }
  }

  const add = (key: RecordingKey): boolean => {
    const name = `${key.company_id} ${key.call_log_id}`
    if (waiting.has(name)) return true
    if (hopeless.has(name) || stopping.signal.aborted) return false
    waiting.add(name)
    last = last.then(async () => {
      try {
        if (!stopping.signal.aborted && !(await compute(key))) hopeless.set(name, true)
      } catch (error) {
        if (stopping.signal.aborted) return
        hopeless.set(name, true)
        log.warn({ err: error, ...key }, 'The peaks of a recording could not be computed')
      } finally {
        waiting.delete(name)
      }
    })
    return true
  }

  return {
    add,
    settled: () => last,
    stop: () => {
      stopping.abort()
      return last
    },
  }
}
