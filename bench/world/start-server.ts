import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A server in a process of its own. */
export interface RunningServer {
  readonly url: string
  /** Milliseconds from its start to its first answer that said it is ready. */
  readonly startTime: number
  /** SIGTERM, and what a clean stop takes. Rejects when it does not exit by itself, in good order. */
  readonly stop: () => Promise<void>
  /** SIGKILL: the process ends where it stands. */
  readonly kill: () => Promise<void>
}

export interface ServerProgram {
  readonly cwd: string
  /** What Node runs, with its arguments; `port` is the one to listen on, at 127.0.0.1. */
  readonly args: (port: number) => readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** A path that answers `readyStatus` as soon as the server can work. */
  readonly readyPath: string
  readonly readyStatus: number
}

const START_PATIENCE_MS = 60_000
const STOP_PATIENCE_MS = 15_000

const webFolder = join(import.meta.dirname, '../../apps/web')

/** Whether the web app has its production build, without which the production server does not start. */
export const isWebBuilt = (): boolean => existsSync(join(webFolder, '.next/BUILD_ID'))

/** The production server, as `npm start` runs it. `env` names its database. */
export const callbookServer = (env: Readonly<Record<string, string>>): ServerProgram => ({
  cwd: webFolder,
  args: () => ['server.ts'],
  env,
  readyPath: '/readyz',
  readyStatus: 200,
})

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No free port')
  return address.port
}

// Nothing else: vitest sets a BASE_URL, and whoever runs this may have variables of Callbook set.
const inherited = () =>
  Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'NODE_OPTIONS'].flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )

const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null

/** Starts a server and resolves when it is ready. It is killed when `resources` are disposed of, should it still run. */
export const startServer = async (
  { cwd, args, env, readyPath, readyStatus }: ServerProgram,
  resources: AsyncDisposableStack,
): Promise<RunningServer> => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const started = performance.now()
  // Before the process is there: throws when Ctrl-C has begun to clean up.
  resources.defer(() => kill())
  const child = spawn(process.execPath, args(port), {
    cwd,
    env: {
      ...inherited(),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      LOG_LEVEL: 'error',
      HOST: '127.0.0.1',
      PORT: String(port),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const failure = (what: string) => new Error(`The server ${what}. It said:\n${output || '(nothing)'}`)

  const kill = async (): Promise<void> => {
    if (isRunning(child)) child.kill('SIGKILL')
    await exited
  }

  const isReady = async (): Promise<boolean> => {
    try {
      const response = await fetch(url + readyPath, { signal: AbortSignal.timeout(2000) })
      await response.arrayBuffer()
      return response.status === readyStatus
    } catch {
      return false
    }
  }
  while (!(await isReady())) {
    if (!isRunning(child)) throw failure(`ended before it was ready (${child.exitCode ?? child.signalCode})`)
    if (performance.now() - started > START_PATIENCE_MS) throw failure('is not ready after a minute')
    await sleep(10)
  }

  return {
    url,
    startTime: performance.now() - started,
    kill,
    async stop() {
      child.kill('SIGTERM')
      await Promise.race([exited, sleep(STOP_PATIENCE_MS, undefined, { ref: false })])
      // Next says 143 after a stop of its own on SIGTERM.
      if (child.exitCode !== 0 && child.exitCode !== 143)
        throw failure(`did not stop cleanly (${child.exitCode ?? child.signalCode})`)
    },
  }
}
