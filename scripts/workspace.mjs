// Shared by start.mjs and test.mjs. Runs on the user's own Node (20 or newer) before anything is installed,
// so it uses nothing but Node itself.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'node_modules', '.callbook-install')

/** What an installation depends on: the lockfile and every package.json of the workspace. */
const installInputs = () => {
  const hash = createHash('sha256')
  const folders = ['apps', 'packages'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(root, group, name)),
  )
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, file)))
  for (const folder of [root, join(root, 'bench'), ...folders]) {
    const file = join(folder, 'package.json')
    if (existsSync(file)) hash.update(readFileSync(file))
  }
  return hash.digest('hex')
}

const environment = () => ({
  ...process.env,
  // Node 24 of the root devDependency, and turbo, in front of what the machine has.
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  NEXT_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  NO_UPDATE_NOTIFIER: '1',
  npm_config_update_notifier: 'false',
})

/** Runs a command to its end; resolves with its exit code. */
const run = (command, args, { env = {}, stdio = 'inherit' } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio,
      env: { ...environment(), ...env },
      shell: process.platform === 'win32',
    })
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })

/** pnpm 12, whether the machine has it or not. */
export const pnpm = (args, options) => run('npx', ['--yes', 'pnpm@12', ...args], options)

/** Installs what the lockfile says, unless exactly that is installed already. */
export const install = async () => {
  const wanted = installInputs()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const code = await pnpm(['install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn'])
  if (code !== 0) process.exit(code)
  writeFileSync(stamp, wanted)
}

/** Starts a long-running Node 24 process in `folder` and passes signals on to it; ends as it ends. */
export const become = (folder, args) => {
  const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const child = spawn(existsSync(node) ? node : 'node', args, {
    cwd: join(root, folder),
    stdio: 'inherit',
    env: { ...environment(), INIT_CWD: process.env.INIT_CWD ?? root },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // npm passes no SIGTERM on: it ends, and leaves us behind. Then whoever started us wants the server to end, too.
  const parent = process.ppid
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 250).unref()
  child.once('close', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}
