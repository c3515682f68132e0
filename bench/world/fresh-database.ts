import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createDb, type DbConfig, type PrismaClient } from '@callbook/db'

export type DatabaseKind = 'embedded' | 'postgres'

/** A database of its own, which servers open and leave, and which is gone in the end. */
export interface FreshDatabase {
  readonly kind: DatabaseKind
  /** What tells a server to use it. */
  readonly env: Readonly<Record<string, string>>
  /** Opens it for one piece of work. On `embedded` no server may have it open meanwhile. */
  readonly use: <T>(work: (prisma: PrismaClient) => Promise<T>) => Promise<T>
}

const opener = (config: DbConfig): FreshDatabase['use'] => {
  return async (work) => {
    const db = await createDb(config)
    try {
      return await work(db.prisma)
    } finally {
      await db.close()
    }
  }
}

const temporaryFolder = (resources: AsyncDisposableStack): string => {
  if (resources.disposed) throw new Error('Stopping')
  const folder = mkdtempSync(join(tmpdir(), 'callbook-bench-'))
  resources.defer(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const freshEmbedded = (resources: AsyncDisposableStack): FreshDatabase => {
  const dataDir = temporaryFolder(resources)
  const open = opener({ kind: 'embedded', dataDir })
  let working: Promise<unknown> = Promise.resolve()
  // The folder can go when nobody writes to it any more.
  resources.defer(async () => {
    await Promise.allSettled([working])
  })
  return {
    kind: 'embedded',
    env: { DATA_DIR: dataDir, DATABASE_URL: '' },
    use(work) {
      const done = open(work)
      working = done
      return done
    },
  }
}

const freshPostgres = async (resources: AsyncDisposableStack): Promise<FreshDatabase | null> => {
  const { testDatabases } = await import('@callbook/db/testing')
  const create = testDatabases.find(({ name }) => name === 'postgres')?.create
  if (!create) return null
  // Deferred before it is there: also one that is being created when Ctrl-C comes is dropped.
  const creating = create()
  resources.defer(async () => (await creating).close())
  const { config } = await creating
  if (config.kind !== 'postgres') throw new Error('Not a Postgres')
  return {
    kind: 'postgres',
    env: { DATA_DIR: temporaryFolder(resources), DATABASE_URL: config.url },
    use: opener(config),
  }
}

/**
 * Makes an empty, migrated database, gone when `resources` are disposed of. Null: `postgres` was asked for and no
 * server answers, which `@callbook/db/testing` has said in one line (with `CI` set, it throws instead).
 */
export const freshDatabase = async (
  kind: DatabaseKind,
  resources: AsyncDisposableStack,
): Promise<FreshDatabase | null> => (kind === 'embedded' ? freshEmbedded(resources) : freshPostgres(resources))
