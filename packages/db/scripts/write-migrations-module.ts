import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { readMigrations } from './read-migrations.ts'

/**
 * Writes the migrations as a TypeScript module. The database code runs from its sources and from Next's bundle, and in
 * the bundle no path leads back to `prisma/migrations`; a module is found in both.
 */
export function writeMigrationsModule(migrationsFolder: string, moduleFile: string): void {
  const migrations = JSON.stringify(readMigrations(migrationsFolder), null, 2)
  mkdirSync(dirname(moduleFile), { recursive: true })
  writeFileSync(
    moduleFile,
    `// Written by scripts/generate.ts from prisma/migrations. Do not edit.
import type { Migration } from '../migration.ts'

export const migrations: readonly Migration[] = ${migrations}
`,
  )
}
