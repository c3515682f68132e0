import { constants, setPriority } from 'node:os'
import { Worker } from 'node:worker_threads'

import { decodePeaks } from './decode-peaks.ts'
import type { DecoderAnswer } from './decode-apart.ts'

// A terminal and a service manager tell every process of the server to stop. This one is ended by the server, or with it.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => undefined)
// Whoever waits for an answer of the server comes first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
// In a thread of its own: decoders do not come up for air.
new Worker(new URL('decoder-guard.ts', import.meta.url)).unref()

const answer = async (): Promise<DecoderAnswer> => {
  try {
    return { peaks: await decodePeaks(process.stdin, process.argv[2] ?? '') }
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) }
  }
}

// Not left to end by itself: a decoder may have left something behind.
process.send?.(await answer(), () => process.exit())
