import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import { type MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import type { Migration } from '../src/migration.ts'

const packageFolder = join(import.meta.dirname, '..')
const schemaFile = join(packageFolder, 'prisma', 'schema.prisma')
export const migrationsFolder = join(packageFolder, 'prisma', 'migrations')
export const lockFileContent = 'provider = "postgresql"\n'

const noFilters = { externalTables: [], externalEnums: [] }

/** Prisma's own schema engine, as WebAssembly, on the database of a driver adapter. For development and tests only. */
export function openSchemaEngine(factory: SqlMigrationAwareDriverAdapterFactory): Promise<SchemaEngine> {
  return SchemaEngine.new(
    { datamodels: [[schemaFile, readFileSync(schemaFile, 'utf8')]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  )
}

/** Migrations in the form in which the schema engine takes them. */
export function toMigrationList(migrations: readonly Migration[]): MigrationList {
  return {
    baseDir: migrationsFolder,
    shadowDbInitScript: '',
    lockfile: { path: 'migration_lock.toml', content: lockFileContent },
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}

/** The SQL that leads from `migrations` to schema.prisma; empty when they agree. */
export async function diffMigrationsToSchema(migrations: readonly Migration[]): Promise<string> {
  // The engine replays the migrations on the very database it is given, hence a throw-away one.
  const pglite = await PGlite.create()
  try {
    const schemaEngine = await openSchemaEngine(new PrismaPGlite(pglite))
    const { stdout } = await schemaEngine.diff({
      from: { tag: 'migrations', ...toMigrationList(migrations) },
      to: { tag: 'schemaDatamodel', files: [{ path: schemaFile, content: readFileSync(schemaFile, 'utf8') }] },
      script: true,
      exitCode: null,
      filters: noFilters,
    })
    const sql = stdout ?? ''
    return sql.includes('This is an empty migration') ? '' : sql
  } finally {
    await pglite.close()
  }
}
