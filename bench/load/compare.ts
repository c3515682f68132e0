import type { FreshDatabase } from '../world/fresh-database.ts'
import { seedWorld } from '../world/seed-world.ts'
import { callbookServer, type RunningServer, startServer } from '../world/start-server.ts'
import { callLogBodies } from './call-log-bodies.ts'
import { checkStored } from './check-stored.ts'
import { type LoadResult, measureLoad } from './measure-load.ts'
import { textbookServer } from './textbook-server.ts'

const CONTENDERS = { textbook: textbookServer, Callbook: callbookServer } as const
export type Contender = keyof typeof CONTENDERS

export interface ComparisonOptions {
  readonly connections: readonly number[]
  readonly rounds: number
  readonly seconds: number
  readonly onProgress: (line: string) => void
}

/** One measured run. */
export interface Run extends LoadResult {
  readonly contender: Contender
  readonly connections: number
  readonly round: number
}

interface Entrant {
  readonly contender: Contender
  readonly server: RunningServer
  readonly database: FreshDatabase
  readonly bodies: readonly string[]
  /** Answers of 200 so far, warm-up included. */
  answered: number
}

const WARM_UP_SECONDS = 3
const WARM_UP_CONNECTIONS = 16

/**
 * Runs both contenders side by side, each on a fresh database of its own with the same seed, and loads one at a time, in
 * turns, so that what disturbs the machine disturbs both. Checks at the end that exactly what was answered is stored.
 */
export const compare = async (
  databases: Readonly<Record<Contender, FreshDatabase>>,
  { connections, rounds, seconds, onProgress }: ComparisonOptions,
  resources: AsyncDisposableStack,
): Promise<Run[]> => {
  const load = async (entrant: Entrant, connections: number, seconds: number): Promise<LoadResult> => {
    const result = await measureLoad({ url: entrant.server.url, bodies: entrant.bodies, connections, seconds })
    entrant.answered += result.answered
    if (result.failed > 0) onProgress(`${entrant.contender}: ${result.failed} requests failed`)
    return result
  }

  const entrants: Entrant[] = []
  for (const contender of ['textbook', 'Callbook'] as const) {
    const database = databases[contender]
    const bodies = callLogBodies(await database.use(seedWorld))
    const server = await startServer(CONTENDERS[contender](database.env), resources)
    entrants.push({ contender, server, database, bodies, answered: 0 })
  }
  for (const entrant of entrants) {
    for (const count of [1, WARM_UP_CONNECTIONS]) await load(entrant, count, WARM_UP_SECONDS)
  }

  const runs: Run[] = []
  for (const count of connections) {
    for (let round = 1; round <= rounds; round += 1) {
      for (const entrant of entrants) {
        const result = await load(entrant, count, seconds)
        runs.push({ contender: entrant.contender, connections: count, round, ...result })
        onProgress(
          `${entrant.database.kind}, ${count} connections, round ${round}, ${entrant.contender}: ${Math.round(result.requestsPerSecond)} requests/s`,
        )
      }
    }
  }
  for (const { contender, server, database, answered } of entrants) {
    await server.stop()
    await checkStored(database, contender, answered)
  }
  return runs
}
