import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

import type { ServerProgram } from '../world/start-server.ts'

const bench = join(import.meta.dirname, '..')
const next = join(bench, 'node_modules/next/dist/bin/next')

/** The textbook route handler in its own `next start`. `env` names its database. */
export const textbookServer = (env: Readonly<Record<string, string>>): ServerProgram => ({
  cwd: bench,
  args: (port) => [next, 'start', 'textbook', '--hostname', '127.0.0.1', '--port', String(port)],
  env,
  // It has a POST only: 405 shows that Next serves.
  readyPath: '/callLogs',
  readyStatus: 405,
})

/** Its production build: seconds, and never stale. */
export const buildTextbook = async (resources: AsyncDisposableStack): Promise<void> => {
  const child = spawn(process.execPath, [next, 'build', 'textbook'], {
    cwd: bench,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  resources.defer(() => void child.kill('SIGKILL'))
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`The textbook app does not build:\n${output}`)
}
