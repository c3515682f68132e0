// `pnpm bench`: POST /callLogs of the production server, beside a textbook Next.js route handler. See README.md.
import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'

import { z } from 'zod'

import { compare } from './load/compare.ts'
import { comparisonRows, comparisonTable, type Row } from './load/comparison-table.ts'
import { buildTextbook } from './load/textbook-server.ts'
import { withCleanUp } from './with-clean-up.ts'
import { type DatabaseKind, freshDatabase } from './world/fresh-database.ts'
import { isWebBuilt } from './world/start-server.ts'

const { values } = parseArgs({
  options: {
    kind: { type: 'string', default: 'both' },
    seconds: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '1,64' },
    json: { type: 'string' },
  },
})
const options = z
  .object({
    kind: z.enum(['embedded', 'postgres', 'both']),
    seconds: z.coerce.number().positive(),
    rounds: z.coerce.number().int().positive(),
    connections: z
      .string()
      .transform((list) => list.split(',').map(Number))
      .pipe(z.array(z.int().positive())),
    json: z.string().optional(),
  })
  .parse(values)

if (!isWebBuilt()) throw new Error('The web app is not built. Run `pnpm bench` at the root, which builds it first.')
// What makes databases on Postgres reads this one.
if (process.env['BENCH_DATABASE_URL']) process.env['TEST_DATABASE_URL'] = process.env['BENCH_DATABASE_URL']

const compareOn = (kind: DatabaseKind): Promise<Row[]> =>
  withCleanUp(async (resources) => {
    const textbook = await freshDatabase(kind, resources)
    const Callbook = textbook && (await freshDatabase(kind, resources))
    if (!Callbook) return []
    const runs = await compare({ textbook, Callbook }, { ...options, onProgress: console.error }, resources)
    return comparisonRows(kind, runs)
  })

await withCleanUp(buildTextbook)
const kinds = options.kind === 'both' ? (['embedded', 'postgres'] as const) : [options.kind]
const rows: Row[] = []
for (const kind of kinds) rows.push(...(await compareOn(kind)))

const cores = availableParallelism()
console.log(`\n${comparisonTable(rows)}\n`)
console.log(
  `Medians of ${options.rounds} rounds of ${options.seconds} s, in turns; ratios: medians of the ratios of each round. Servers, database and load generator share ${cores} cores.`,
)
for (const { database, connections, contender, generatorCores } of rows) {
  if (generatorCores < 0.8) continue
  console.log(
    `Beware: with ${contender} on ${database} at ${connections} connections the load generator itself used ${generatorCores.toFixed(2)} of a core: it may be the limit.`,
  )
}
if (options.json) {
  await writeFile(
    options.json,
    `${JSON.stringify({ date: new Date(), cores, node: process.version, ...options, rows }, null, 2)}\n`,
  )
}
if (rows.some(({ failed }) => failed > 0)) process.exitCode = 1
