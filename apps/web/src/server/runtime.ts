import { type Callbook, createCallbook, createLog } from '@callbook/api'

import { type Env, readEnv } from './env.ts'
import { authSecret } from './auth-secret.ts'
import { recordingsConfig } from './recordings-env.ts'

// Next bundles its own copy of this module: the one runtime of the process lies behind a key both copies know.
const KEY = Symbol.for('callbook.runtime')
const holder = globalThis as typeof globalThis & { [KEY]?: Promise<Callbook> }

const open = async (env: Env): Promise<Callbook> =>
  createCallbook({
    db: env.DATABASE_URL ? { kind: 'postgres', url: env.DATABASE_URL } : { kind: 'embedded', dataDir: env.DATA_DIR },
    recordings: recordingsConfig(env),
    baseUrl: env.BASE_URL,
    secret: await authSecret(env),
    log: createLog(env.LOG_LEVEL),
  })

/** The one Callbook of this process, opened by whoever asks first. Rejects with a `DbError`; asking again tries again. */
export const callbook = (env?: Env): Promise<Callbook> =>
  (holder[KEY] ??= open(env ?? readEnv(process.env)).catch((error: unknown) => {
    delete holder[KEY]
    throw error
  }))

/** Makes this the one Callbook of the process. For tests, which open one on a database of their own. */
export const useCallbook = (opened: Callbook): void => {
  holder[KEY] = Promise.resolve(opened)
}
