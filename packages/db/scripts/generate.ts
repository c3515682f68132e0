/** `pnpm generate`: writes src/generated, Prisma's client and the migrations as a module, without the internet. */
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { writeMigrationsModule } from './write-migrations-module.ts'

const packageFolder = join(import.meta.dirname, '..')
const prismaCli = join(dirname(createRequire(import.meta.url).resolve('prisma/package.json')), 'build', 'index.js')

execFileSync(process.execPath, [prismaCli, 'generate'], {
  cwd: packageFolder,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: {
    ...process.env,
    // Prisma downloads its native schema engine before any command. Generating never runs it, so any file that exists
    // keeps the command off the network.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
    NO_UPDATE_NOTIFIER: '1',
  },
})

writeMigrationsModule(
  join(packageFolder, 'prisma', 'migrations'),
  join(packageFolder, 'src', 'generated', 'migrations.ts'),
)
