import { spawn } from 'node:child_process'
import { join } from 'node:path'

const WEB = join(import.meta.dirname, '..')
const PATIENCE_MS = 45_000

export interface RunningServer {
  /** Where it answers, without a path. */
  readonly address: string
  readonly pid: number | undefined
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

/** Starts a script of the web app with exactly this environment, and waits until `ready` finds where it answers. */
const startScript = (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  ready: RegExp,
): Promise<RunningServer> => {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, args, {
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
      const address = ready.exec(output)?.[1]
      if (!address) return
      clearTimeout(timer)
      resolve({ address, pid: child.pid, output: () => output, stop })
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    void exited.then((code) => {
      clearTimeout(timer)
      reject(new DidNotStart(code, output))
    })
  })
}

/** The production server on a free port. Rejects with `DidNotStart` when it ends. */
export const startServer = (env: Readonly<Record<string, string>>): Promise<RunningServer> =>
  startScript(['server.ts'], env, /(?:Callbook is ready: |Web app\s+)(http\S+)/)

/** The same build behind Next's own server, without `server.ts`: only the route files answer. */
export const startNextServer = (env: Readonly<Record<string, string>>): Promise<RunningServer> =>
  startScript(
    [join(WEB, 'node_modules/next/dist/bin/next'), 'start', '--port', '0', '--hostname', '127.0.0.1'],
    { NEXT_TELEMETRY_DISABLED: '1', ...env },
    /(http:\/\/127\.0\.0\.1:[1-9]\d*)/,
  )
