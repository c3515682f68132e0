// `pnpm crash -- --times 100 --kind embedded|postgres|both`: kill -9 under load. See README.md.
import { parseArgs } from 'node:util'

import { z } from 'zod'

import { type CrashReport, killRepeatedly, violations } from './crash/kill-repeatedly.ts'
import { withCleanUp } from './with-clean-up.ts'
import { freshDatabase } from './world/fresh-database.ts'
import { isWebBuilt } from './world/start-server.ts'

const { values } = parseArgs({
  // pnpm passes the `--` on.
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    kind: { type: 'string', default: 'both' },
    times: { type: 'string', default: '100' },
    writers: { type: 'string', default: '32' },
  },
})
const { kind, times, writers } = z
  .object({
    kind: z.enum(['embedded', 'postgres', 'both']),
    times: z.coerce.number().int().positive(),
    writers: z.coerce.number().int().positive(),
  })
  .parse(values)

if (!isWebBuilt()) throw new Error('The web app is not built. Run `pnpm crash` at the root, which builds it first.')
if (process.env['BENCH_DATABASE_URL']) process.env['TEST_DATABASE_URL'] = process.env['BENCH_DATABASE_URL']

const restartTimes = ({ restartTimes }: CrashReport) => {
  const sorted = restartTimes.toSorted((a, b) => a - b)
  return { median: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0), max: Math.round(sorted.at(-1) ?? 0) }
}

for (const name of kind === 'both' ? (['embedded', 'postgres'] as const) : [kind]) {
  const report = await withCleanUp(async (resources) => {
    const database = await freshDatabase(name, resources)
    return database && killRepeatedly(database, { times, writers, onProgress: console.error }, resources)
  })
  if (!report) continue
  const { median, max } = restartTimes(report)
  console.log(`
${name}: ${report.kills} kills with ${writers} writers
  acknowledged           ${report.acknowledged}
  unacknowledged         ${report.unacknowledged}, of which stored ${report.storedWithoutAnswer}
  lost                   ${report.lost}
  missing after restart  ${report.missingAfterRestart.length}
  duplicated             ${report.duplicated}
  damaged                ${report.damaged}
  unpaired               ${report.unpaired}
  refused                ${report.refused.length}
  restart                median ${median} ms, max ${max} ms
`)
  for (const violation of violations(report)) {
    process.exitCode = 1
    console.error(`VIOLATION on ${name}: ${violation}`)
  }
  for (const answer of new Set(report.refused)) console.error(`refused with: ${answer}`)
}
