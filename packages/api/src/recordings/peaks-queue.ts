import { addAbortSignal, type Readable } from 'node:stream'

import type { Db } from '@callbook/db'
import { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'

import { computePeaks, decodingPatience, hasPeaks } from './compute-peaks.ts'
import type { ByteRange } from './recording-storage.ts'
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

interface PeaksQueueParts {
  readonly db: Db
  readonly recordings: Recordings
  readonly log: Logger
}

const MOST_REMEMBERED = 10_000

/** `patience` says how long decoding so many bytes may take, in milliseconds. */
export const createPeaksQueue = (
  { db, recordings, log }: PeaksQueueParts,
  patience: (byte_size: number) => number = decodingPatience,
): PeaksQueue => {
  const stopping = new AbortController()
  const waiting = new Set<string>()
  const hopeless = new LRUCache<string, true>({ max: MOST_REMEMBERED })
  let last = Promise.resolve()

  const compute = async ({ company_id, call_log_id }: RecordingKey): Promise<boolean> => {
    const where = { company_id, call_log_id }
    const recording = await db.prisma.recording.findFirst({
      where: { ...where, peaks: null },
      select: { storage_key: true, mime_type: true, byte_size: true },
    })
    if (!recording) return true
    const { storage_key, mime_type } = recording
    const byte_size = Number(recording.byte_size)
    if (!hasPeaks(mime_type, byte_size)) return false
    const opened: Readable[] = []
    const read = async (range: ByteRange) => {
      const bytes = await recordings.storage.read(storage_key, range)
      opened.push(addAbortSignal(stopping.signal, bytes))
      return bytes
    }
    try {
      const task = { mime_type, patience: patience(byte_size), signal: stopping.signal }
      const { peaks, why } = {
        peaks: [],
        why: 'There is no sound in it.',
        ...(await computePeaks({ byte_size, read }, task)),
      }
      if (peaks.length === 0)
        log.warn({ why, ...where }, 'A recording plays without peaks: its sound could not be decoded')
      // None are kept, too: to try once more would be in vain.
      await db.prisma.recording.updateMany({
        where: { ...where, storage_key },
        data: { peaks: Uint8Array.from(peaks) },
      })
      return true
    } finally {
      for (const bytes of opened) bytes.destroy()
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
