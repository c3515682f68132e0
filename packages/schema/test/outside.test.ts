import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'

const exec = promisify(execFile)
const PACKAGE = join(import.meta.dirname, '..')

/** Runs a program to its end and gives its output; a failure carries both outputs in its message. */
const run = async (cwd: string, program: string, ...args: readonly string[]): Promise<string> => {
  try {
    return (await exec(program, args, { cwd })).stdout
  } catch (cause) {
    const { stdout = '', stderr = '' } = cause as { stdout?: string; stderr?: string }
    throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`, { cause })
  }
}

const pnpm = async (...args: readonly string[]): Promise<string> => {
  const onPath = await exec('pnpm', ['--version']).then(
    ({ stdout }) => stdout.startsWith('12.'),
    () => false,
  )
  return onPath ? run(PACKAGE, 'pnpm', ...args) : run(PACKAGE, 'npx', '--yes', 'pnpm@12', ...args)
}

const PROGRAM = `
import { AddCallLog, type AddCallLogWire, CallLog, type CallLogWire, describeIssues } from '@callbook/schema'

const wire: AddCallLogWire = {
  outcome: 'connected',
  to_phone_number: '+37249234343',
  start_time: '2022-12-12 01:01:01',
  end_time: '2022-12-12 01:02:01',
}
// @ts-expect-error an outcome that does not exist: were the types lost to \`any\`, this line would be the error
const wrong: AddCallLogWire = { ...wire, outcome: 'answered' }

const call: AddCallLog = AddCallLog.parse(wire)
const start: Date = call.start_time
const { error } = AddCallLog.safeParse({ ...wrong, end_time: '2022-12-12 01:01:00' })
const { outcome, to_phone_number, start_time, end_time } = wire
const ids = { id: '1', activity_id: 1, user_id: 1, company_id: 1 }
const answer: CallLogWire = { ...ids, outcome, to_phone_number, start_time, end_time, duration: '60', has_recording: false }
const log: CallLog = CallLog.parse(answer)
console.log(JSON.stringify([start, error ? describeIssues(error) : null, log.duration]))
`
const PRINTED =
  '["2022-12-12T01:01:01.000Z","\\"outcome\\" must be one of [connected, no_answer, left_message, left_voicemail, wrong_number, busy]. \\"end_time\\" must not be before \\"start_time\\".",60]'

interface PackedManifest {
  readonly exports: { readonly '.': { readonly types: string; readonly default: string } }
}

let outside = ''
let installed = ''

beforeAll(async () => {
  outside = await realpath(await mkdtemp(join(tmpdir(), 'callbook-schema-')))
  installed = join(outside, 'node_modules/@callbook/schema')
  await pnpm('run', 'build')
  await pnpm('pack', '--pack-destination', outside)
  const tarball = (await readdir(outside)).find((name) => name.endsWith('.tgz'))
  // What else it needs is here already: a registry that is slow to answer is no fault of the package.
  const here = await Promise.all(['zod', 'typescript'].map((name) => realpath(join(PACKAGE, 'node_modules', name))))
  await writeFile(join(outside, 'package.json'), '{ "private": true, "type": "module" }')
  await writeFile(join(outside, 'program.ts'), PROGRAM)
  await run(outside, 'npm', 'install', '--offline', '--no-audit', '--no-fund', `./${tarball}`, ...here)
}, 180_000)

afterAll(() => rm(outside, { recursive: true, force: true }))

it('packs a manifest that stands alone', async () => {
  const text = await readFile(join(installed, 'package.json'), 'utf8')
  expect(text).not.toMatch(/workspace:|catalog:/)
  const { exports } = JSON.parse(text) as PackedManifest
  expect(exports['.']).toEqual({ types: './dist/index.d.ts', default: './dist/index.js' })
})

it('packs what its exports name, licence and README, and nothing that points elsewhere', async () => {
  const files = await readdir(installed, { recursive: true })
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist/index.d.ts', 'dist/index.js']))
  expect(files.filter((name) => /\.map$|\.test|src/.test(name))).toEqual([])
  for (const name of files.filter((file) => /\.[jt]s$/.test(file))) {
    const text = await readFile(join(installed, name), 'utf8')
    expect(text).not.toContain('sourceMappingURL')
    const imports = [...text.matchAll(/(?:^(?:import|export)\s[^;'"]*\sfrom|import\()\s*['"]([^'"]+)['"]/gm)].map(
      ([, target]) => target,
    )
    for (const target of imports) expect(target).toMatch(/^(zod|\.\.?\/(crm\/)?[\w-]+\.[jt]s)$/)
  }
})

it.each([
  ['bundler', 'esnext'],
  ['node16', 'node16'],
])(
  'compiles and runs in another app under moduleResolution %s',
  async (resolution, module) => {
    const target = join(outside, `out-${resolution}`)
    await mkdir(target)
    await run(
      outside,
      join(outside, 'node_modules/.bin/tsc'),
      'program.ts',
      '--ignoreConfig',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--skipLibCheck',
      'false',
      '--target',
      'es2022',
      '--lib',
      'es2022,dom',
      '--types',
      '',
      '--outDir',
      target,
      '--moduleResolution',
      resolution,
      '--module',
      module,
    )
    expect((await run(outside, process.execPath, join(target, 'program.js'))).trim()).toBe(PRINTED)
  },
  60_000,
)
