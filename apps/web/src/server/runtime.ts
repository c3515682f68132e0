import {
  addFirstDemoData,
  type Callbook,
  createCallbook,
  createLog,
  type FirstCredentials,
  setUpFirstCompany,
} from '@callbook/api'

import { authSecret } from './auth-secret.ts'
import { type Env, readEnv } from './env.ts'
import { recordingsConfig } from './recordings-env.ts'
import { welcome } from './welcome.ts'

/** The Callbook of this process, and what its first start made: null where there was a company already. */
interface Runtime {
  readonly callbook: Callbook
  readonly first: FirstCredentials | null
}

// Next bundles its own copy of this module: the one runtime of the process lies behind a key both copies know.
const KEY = Symbol.for('callbook.runtime')
const holder = globalThis as typeof globalThis & { [KEY]?: Promise<Runtime> }

const open = async (env: Env): Promise<Runtime> => {
  const opened = await createCallbook({
    db: env.DATABASE_URL ? { kind: 'postgres', url: env.DATABASE_URL } : { kind: 'embedded', dataDir: env.DATA_DIR },
    recordings: recordingsConfig(env),
    baseUrl: env.BASE_URL,
    secret: await authSecret(env),
    log: createLog(env.LOG_LEVEL),
  })
  for (const warning of opened.db.warnings) opened.log.warn(warning)
  const first = await setUpFirstCompany(opened, {
    company: env.CALLBOOK_COMPANY,
    country: env.CALLBOOK_COUNTRY,
    admin_email: env.CALLBOOK_ADMIN_EMAIL,
    admin_password: env.CALLBOOK_ADMIN_PASSWORD,
    api_token: env.CALLBOOK_API_TOKEN,
  })
  if (env.CALLBOOK_DEMO) await addFirstDemoData(opened)
  return { callbook: opened, first }
}

/**
 * Opens the one Callbook of this process, unless it is open: migrations, and on an empty database the first company.
 * Rejects with a `DbError`; asking again tries again.
 */
export const openRuntime = (env: Env): Promise<Runtime> =>
  (holder[KEY] ??= open(env).catch((error: unknown) => {
    delete holder[KEY]
    throw error
  }))

/**
 * The one Callbook of this process. The production server has opened it; in `next dev`, and where Next runs without it,
 * whoever asks first does, and says so.
 */
export const callbook = async (): Promise<Callbook> => {
  if (holder[KEY]) return (await holder[KEY]).callbook
  const env = readEnv(process.env)
  const runtime = await openRuntime(env)
  if (runtime.first) process.stdout.write(welcome(env.BASE_URL ?? `http://localhost:${env.PORT}`, runtime.first))
  return runtime.callbook
}

/** Makes this the one Callbook of the process. For tests, which open one on a database of their own. */
export const useCallbook = (opened: Callbook): void => {
  holder[KEY] = Promise.resolve({ callbook: opened, first: null })
}
