/** `pnpm migration <name>`: writes the migration that leads from the migrations so far to schema.prisma. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMigrations } from './read-migrations.ts'
import { diffMigrationsToSchema, lockFileContent, migrationsFolder } from './schema-engine.ts'

const word = process.argv[2] ?? ''
if (!/^[a-z][a-z0-9_]*$/.test(word)) {
  console.error('Give the migration a name in snake_case: pnpm migration add_call_log_language')
  process.exit(1)
}

const sql = await diffMigrationsToSchema(readMigrations(migrationsFolder))
if (sql === '') {
  console.log('Nothing to do: the migrations lead to prisma/schema.prisma.')
} else {
  const timestamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(migrationsFolder, `${timestamp}_${word}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  writeFileSync(join(migrationsFolder, 'migration_lock.toml'), lockFileContent)
  console.log(`Wrote ${join(folder, 'migration.sql')}. Review it, then run: pnpm generate`)
}
