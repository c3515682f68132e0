import type { PrismaClient } from './generated/client.ts'

/** Where the data lies. */
export type DbConfig =
  /** PGlite in this process, its files in `${dataDir}/db`. */
  | { kind: 'embedded'; dataDir: string }
  /** PGlite in this process, gone when it ends. */
  | { kind: 'memory' }
  /** A PostgreSQL server. `poolSize`: most connections at once, 10 unless told. */
  | { kind: 'postgres'; url: string; poolSize?: number }

/** An open database with every migration applied. Its sessions are in UTC. */
export type Db = {
  readonly prisma: PrismaClient
  readonly kind: DbConfig['kind']
  /** How many writing statements are worth having in flight: 1 on PGlite, which is one connection. */
  readonly maxConcurrentWrites: number
  /** A commit that was answered survives a power cut, as far as this machine can tell. */
  readonly durable: boolean
  /** Sentences for the operator, to be logged at start. */
  readonly warnings: readonly string[]
  /** Resolves when the database answers; rejects otherwise. */
  ping(): Promise<void>
  /** Ends the connections and gives the data folder free. No query may be running. */
  close(): Promise<void>
}
