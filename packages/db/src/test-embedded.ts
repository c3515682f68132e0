import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { migrations } from './generated/migrations.ts'
import { openMemory } from './open-memory.ts'
import { deployToPglite } from './pglite-db.ts'
import type { TestDb } from './testing.ts'

/** A PGlite in memory, loaded from a dump of a migrated one: making one from nothing takes seconds. */
export async function createTestEmbedded(): Promise<TestDb> {
  return { ...(await openMemory(await migratedDump())), config: { kind: 'memory' } }
}

const cacheFolder = join(import.meta.dirname, '..', 'node_modules', '.cache', 'test-databases')

async function migratedDump(): Promise<Blob> {
  // The path of PGlite holds its version.
  const pglitePath = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const key = createHash('sha256')
    .update(JSON.stringify([pglitePath, migrations]))
    .digest('hex')
  const file = join(cacheFolder, `${key}.tar`)
  if (!existsSync(file)) await writeMigratedDump(file)
  return new Blob([readFileSync(file)])
}

async function writeMigratedDump(file: string): Promise<void> {
  const pglite = await PGlite.create()
  await deployToPglite(pglite, migrations)
  const dump = await pglite.dumpDataDir('none')
  await pglite.close()
  mkdirSync(cacheFolder, { recursive: true })
  // Test workers write at once: each its own file, then moved into place whole.
  const unfinished = `${file}.${randomUUID()}`
  writeFileSync(unfinished, await dump.bytes())
  renameSync(unfinished, file)
}
