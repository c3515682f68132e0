// `pnpm bench:web --kind embedded|postgres|both`: the web app in Chromium, with many calls. See README.md.
import { parseArgs } from 'node:util'

import { chromium } from '@playwright/test'
import { z } from 'zod'

import { findBrowser, HOW_TO_RUN } from '../apps/web/e2e/find-browser.ts'
import { measurePage } from './web/measure-page.ts'
import { measureServer } from './web/measure-server.ts'
import { withCleanUp } from './with-clean-up.ts'
import { type DatabaseKind, freshDatabase } from './world/fresh-database.ts'
import { PERSONS, seedCalls } from './world/seed-calls.ts'
import { callbookServer, isWebBuilt, startServer } from './world/start-server.ts'

const { values } = parseArgs({
  // pnpm passes the `--` on.
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { kind: { type: 'string', default: 'both' } },
})
const { kind: asked } = z.object({ kind: z.enum(['embedded', 'postgres', 'both']) }).parse(values)

const CALLS = 100_000
const ADMIN = { email: 'jo@bench.example', password: 'correct horse battery' }

/** A number of the table, with what was promised. */
export interface Measure {
  readonly what: string
  readonly value: number
  readonly unit: 'ms' | 'kB'
  /** At most this. */
  readonly promise: number
}

const print = (kind: DatabaseKind, measures: readonly Measure[]): void => {
  const lines = measures.map(({ what, value, unit, promise }) => {
    const verdict = value <= promise ? '' : '  over'
    return `  ${what.padEnd(44)} ${`${Math.round(value)} ${unit}`.padStart(9)}   at most ${promise} ${unit}${verdict}`
  })
  const size = `${CALLS.toLocaleString('en')} calls and ${PERSONS.toLocaleString('en')} persons`
  process.stdout.write(`\nThe web app with ${size}, ${kind}\n${lines.join('\n')}\n`)
  if (measures.some(({ value, promise }) => value > promise)) process.exitCode = 1
}

/** Measures the web app on one kind of database, in a world of its own that is gone afterwards. */
const measure = (kind: DatabaseKind): Promise<void> =>
  withCleanUp(async (resources) => {
    const browserPath = findBrowser()
    if (!browserPath) throw new Error(`No Chromium was found. ${HOW_TO_RUN}`)
    const database = await freshDatabase(kind, resources)
    if (!database) return
    const program = callbookServer({
      ...database.env,
      CALLBOOK_COUNTRY: 'EE',
      CALLBOOK_ADMIN_EMAIL: ADMIN.email,
      CALLBOOK_ADMIN_PASSWORD: ADMIN.password,
    })
    // The first start makes the company and its admin; an embedded database belongs to one process at a time.
    await (await startServer(program, resources)).stop()
    await database.use((prisma) => seedCalls(prisma, CALLS))
    const server = await startServer(program, resources)

    const { path: executablePath, flags } = browserPath
    const browser = await chromium.launch({ executablePath, args: [...flags] })
    resources.defer(() => browser.close())
    const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1440, height: 900 } })
    const signedIn = await context.request.post('/api/auth/sign-in/email', {
      headers: { origin: server.url },
      data: ADMIN,
    })
    if (!signedIn.ok()) throw new Error(`Signing in failed: ${signedIn.status()}`)

    const measures = [...(await measurePage(context)), ...(await measureServer(context.request))]
    print(kind, measures)
    await browser.close()
    await server.stop()
  })

if (!isWebBuilt()) throw new Error('The web app is not built: run `pnpm build` first.')
// What makes databases on Postgres reads this one.
if (process.env['BENCH_DATABASE_URL']) process.env['TEST_DATABASE_URL'] = process.env['BENCH_DATABASE_URL']
for (const kind of asked === 'both' ? (['embedded', 'postgres'] as const) : [asked]) await measure(kind)
