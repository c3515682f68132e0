import type { FreshDatabase } from '../world/fresh-database.ts'
import { seedWorld } from '../world/seed-world.ts'
import { callbookServer, startServer } from '../world/start-server.ts'
import { findMissing, type Verdict, verifyJournal } from './verify-journal.ts'
import { type Journal, writeUntilKilled } from './write-until-killed.ts'

export interface CrashOptions {
  readonly times: number
  /** Requests at a time. */
  readonly writers: number
  readonly onProgress: (line: string) => void
}

/** What a number of kills did. */
export interface CrashReport extends Verdict {
  readonly kills: number
  readonly acknowledged: number
  readonly unacknowledged: number
  /** Answers other than 200 while the server lived. */
  readonly refused: readonly string[]
  /** Markers that were missing over REST right after a restart. */
  readonly missingAfterRestart: readonly string[]
  /** Milliseconds from each restart to `/readyz`. */
  readonly restartTimes: readonly number[]
}

// The acknowledgements nearest to the kill are the ones at risk; the rest is read in the end.
const READ_AFTER_RESTART = 64

/** Kills the production server under load, starts it again on the same data, and so on; then looks at what is stored. */
export const killRepeatedly = async (
  database: FreshDatabase,
  { times, writers, onProgress }: CrashOptions,
  resources: AsyncDisposableStack,
): Promise<CrashReport> => {
  await database.use(seedWorld)
  const journal: Journal = { sent: 0, acknowledged: new Map(), refused: [] }
  const missingAfterRestart: string[] = []
  const restartTimes: number[] = []

  let server = await startServer(callbookServer(database.env), resources)
  for (let kill = 1; kill <= times; kill += 1) {
    const before = journal.acknowledged.size
    await writeUntilKilled(server, writers, journal)
    server = await startServer(callbookServer(database.env), resources)
    restartTimes.push(server.startTime)
    const acknowledged = [...journal.acknowledged].slice(before)
    missingAfterRestart.push(...(await findMissing(server.url, acknowledged.slice(-READ_AFTER_RESTART))))
    onProgress(
      `${database.kind}, kill ${kill}: ${acknowledged.length} acknowledged, up again in ${Math.round(server.startTime)} ms`,
    )
  }
  await server.stop()

  return {
    kills: times,
    acknowledged: journal.acknowledged.size,
    unacknowledged: journal.sent - journal.acknowledged.size,
    refused: journal.refused,
    missingAfterRestart,
    restartTimes,
    ...(await verifyJournal(database, journal)),
  }
}

/** What a report says against the server: empty when it kept every promise. */
export const violations = (report: CrashReport): string[] => {
  const counts = {
    'acknowledged, and lost': report.lost,
    'acknowledged, and not there after the restart': report.missingAfterRestart.length,
    'stored twice': report.duplicated,
    'stored with other content than sent': report.damaged,
    'call logs or activities without the other': report.unpaired,
    'refused while the server lived': report.refused.length,
  }
  return Object.entries(counts).flatMap(([what, count]) => (count > 0 ? [`${count} ${what}`] : []))
}
