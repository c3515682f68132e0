import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'

/** What the process answers: as many peaks as there are, or why there are none. */
export type DecoderAnswer = { readonly peaks: readonly number[] } | { readonly why: string }

interface Task {
  readonly mime_type: string
  /** How long it may take, in milliseconds. */
  readonly patience: number
  readonly signal: AbortSignal
}

// Small, because garbage is collected only when there is no room left: the samples do not lie there.
const FLAGS = ['--max-old-space-size=64', '--max-semi-space-size=2']
const PROGRAM = join(dirname(fileURLToPath(import.meta.url)), 'decoder-process.ts')

const LONGEST_STDERR = 1000

/** The system kills what takes too much memory, and so does the guard; V8 gives up on its own. */
const isTooMuch = (killedBy: NodeJS.Signals | null) => killedBy === 'SIGKILL' || killedBy === 'SIGABRT'

/** Starts the process, and resolves when it has ended. Rejects when it cannot be started. */
const runDecoder = async (source: AsyncIterable<Uint8Array>, mime_type: string, signal: AbortSignal) => {
  const child = spawn(process.execPath, [...FLAGS, PROGRAM, mime_type], {
    // It needs none of the server's secrets.
    env: { NODE_ENV: 'production' },
    stdio: ['pipe', 'ignore', 'pipe', 'ipc'],
    signal,
    killSignal: 'SIGKILL',
  })
  const ended = new Promise<{ code: number | null; killedBy: NodeJS.Signals | null }>((resolve, reject) => {
    child.once('close', (code, killedBy) => resolve({ code, killedBy }))
    // Also comes when it is killed; then the process has a number, and its end comes, too.
    child.on('error', (error) => child.pid === undefined && reject(error))
  })
  let answer: DecoderAnswer | undefined
  let said = ''
  child.once('message', (message) => {
    answer = message as DecoderAnswer
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-LONGEST_STDERR)
  })
  // Not waited for: a source that hangs would go on to hang. How the process ended tells whether it read all.
  if (child.stdin) pipeline(source, child.stdin).catch(() => undefined)
  return { ...(await ended), answer, said }
}

/**
 * The peaks of compressed sound, decoded in a process of its own: its memory is given back, its work does not hold up
 * the server, and whatever a file does to a decoder ends there. A `why` is about the file, and would be the same again;
 * rejects when the source does, when it is told to stop, and when the process fails for reasons of its own.
 */
export const decodeApart = async (
  source: AsyncIterable<Uint8Array>,
  { mime_type, patience, signal }: Task,
): Promise<DecoderAnswer> => {
  const broken = new AbortController()
  const tooLate = AbortSignal.timeout(patience)
  const watched = (async function* watch() {
    try {
      yield* source
    } catch (error) {
      // What the process makes of half a file is of no use.
      broken.abort(error)
      throw error
    }
  })()
  const stop = AbortSignal.any([signal, broken.signal, tooLate])
  const { answer, code, killedBy, said } = await runDecoder(watched, mime_type, stop)
  signal.throwIfAborted()
  broken.signal.throwIfAborted()
  if (answer) return answer
  if (tooLate.aborted) return { why: `It took longer than ${Math.round(patience / 1000)} s.` }
  const end = `The decoder ended with ${killedBy ?? code}. ${said}`.trim()
  if (isTooMuch(killedBy)) return { why: end }
  throw new Error(end)
}
