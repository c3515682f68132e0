import { testDatabases } from '@callbook/db/testing'
import { describe, expect, it } from 'vitest'

import { killRepeatedly, violations } from './crash/kill-repeatedly.ts'
import { withCleanUp } from './with-clean-up.ts'
import { freshDatabase } from './world/fresh-database.ts'
import { isWebBuilt } from './world/start-server.ts'

const KILLS = { embedded: 3, postgres: 2 } as const

const runnable = isWebBuilt() || Boolean(process.env['CI'])
if (!runnable) console.warn('Skipped the crash test: the web app is not built. To run it: pnpm e2e.')

describe.runIf(runnable)('the production server, killed under load', () => {
  it('is built', () => {
    expect(isWebBuilt()).toBe(true)
  })

  it.each(testDatabases)('loses nothing that it acknowledged and stores nothing twice, on $name', ({ name }) =>
    withCleanUp(async (resources) => {
      const database = await freshDatabase(name, resources)
      if (!database) throw new Error(`No ${name}`)
      const options = { times: KILLS[name], writers: 16, onProgress: () => {} }
      const report = await killRepeatedly(database, options, resources)
      expect(violations(report)).toEqual([])
      expect(report.acknowledged).toBeGreaterThan(KILLS[name])
    }),
  )
})
