import { spawn } from 'node:child_process'
import { join } from 'node:path'

const WEB = join(import.meta.dirname, '..')
const PATIENCE_MS = 45_000

export interface RunningServer {
  /** Where it answers, without a path. */
  readonly address: string
  /** What it printed so far, on both streams. */
  readonly output: () => string
  /** Sends the signal; resolves with the exit code, or null when the signal itself ended it. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** How a server ended that did not start. */
export class DidNotStart extends Error {
  readonly code: number | null
  readonly output: string

  constructor(code: number | null, output: string) {
    super(`The server ended with ${code}:\n${output}`)
    this.code = code
    this.output = output
  }
}

const READY = /(?:Callbook is ready: |Web app\s+)(http\S+)/

/** The production server on a free port, with exactly this environment. Rejects with `DidNotStart` when it ends. */
export const startServer = (env: Readonly<Record<string, string>>): Promise<RunningServer> => {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['server.ts'], {
    cwd: WEB,
    env: { NODE_ENV: 'production', PATH, HOME, LOG_LEVEL: 'warn', PORT: '0', ...env },
  })
  let output = ''
  const exited = new Promise<number | null>((resolve) => {
    child.once('close', resolve)
  })
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal)
    return exited
  }
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`Not ready after ${PATIENCE_MS} ms:\n${output}`))
    }, PATIENCE_MS)
    const read = (chunk: Buffer) => {
      output += String(chunk)
      const address = READY.exec(output)?.[1]
      if (!address) return
      clearTimeout(timer)
      resolve({ address, output: () => output, stop })
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    void exited.then((code) => {
      clearTimeout(timer)
      reject(new DidNotStart(code, output))
    })
  })
}
