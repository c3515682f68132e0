import { resolve } from 'node:path'

import { isPhoneCountry, MIN_PASSWORD_LENGTH } from '@callbook/api'
import { z } from 'zod'

import { checkRecordingsEnv, RECORDINGS_ENV } from './recordings-env.ts'

const origin = (text: string, context: z.RefinementCtx): string => {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash) return url.origin
  context.addIssue('must be an origin such as https://calls.example.com, with no path.')
  return z.NEVER
}

const postgresUrl = (text: string) => URL.canParse(text) && /^postgres(?:ql)?:$/.test(new URL(text).protocol)

const flag = z
  .enum(['0', '1', 'false', 'true', 'off', 'on'], { error: 'must be 1 or 0.' })
  .transform((text) => ['1', 'true', 'on'].includes(text))

/** Every variable Callbook reads, with its default. README has the table. */
const Env = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: 'must be a port number from 0 to 65535.' })
    .transform(Number)
    .refine((port) => port <= 65_535, { error: 'must be a port number from 0 to 65535.' })
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, { error: 'must be a host name or an IP address such as 127.0.0.1 or 0.0.0.0.' })
    .default('127.0.0.1'),
  BASE_URL: z.string().transform(origin).optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .string()
    .refine(postgresUrl, { error: 'must look like postgres://user:password@host:5432/database.' })
    .optional(),
  CALLBOOK_SECRET: z
    .string()
    .min(32, { error: 'must be at least 32 characters long, and the same for every instance.' })
    .optional(),
  CALLBOOK_ADMIN_EMAIL: z.email({ error: 'must be an e-mail address.' }).default('admin@callbook.local'),
  CALLBOOK_ADMIN_PASSWORD: z
    .string()
    .min(MIN_PASSWORD_LENGTH, { error: `must be at least ${MIN_PASSWORD_LENGTH} characters long.` })
    .max(128, { error: 'must be at most 128 characters long.' })
    .optional(),
  CALLBOOK_API_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{8,200}$/, { error: 'must be 8 to 200 visible ASCII characters, without spaces.' })
    .optional(),
  CALLBOOK_COMPANY: z.string().trim().min(1).max(200).default('My company'),
  CALLBOOK_COUNTRY: z
    .string()
    .toUpperCase()
    .refine(isPhoneCountry, { error: 'must be a two-letter country code such as US, DE or EE.' })
    .default('US'),
  CALLBOOK_DEMO: flag.default(false),
  CALLBOOK_RATE_LIMIT: z
    .string()
    .refine((text) => text === 'off' || (/^\d{1,7}(?:\.\d{1,6})?$/.test(text) && Number(text) > 0), {
      error: 'must be off, or a factor such as 1 or 2.5 on the limits of a small plan.',
    })
    .transform((text) => (text === 'off' ? text : Number(text)))
    .optional(),
  CALLBOOK_METRICS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,200}$/, { error: 'must be 16 to 200 visible ASCII characters, without spaces.' })
    .optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be one of fatal, error, warn, info, debug, trace, silent.',
    })
    .default('info'),
  ...RECORDINGS_ENV,
})
export type Env = z.output<typeof Env>

/** What is wrong with the environment: one line for each variable. */
export class EnvError extends Error {
  override readonly name = 'EnvError'
}

/**
 * Reads the environment. A variable that is set to the empty string counts as not set.
 * DATA_DIR comes out absolute. Throws `EnvError`.
 */
export const readEnv = (environment: Readonly<Record<string, string | undefined>>): Env => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const { success, data, error } = Env.superRefine(checkRecordingsEnv).safeParse(given)
  // npm and turbo start the server in other folders than the user's: INIT_CWD is where the command was typed.
  if (success) return { ...data, DATA_DIR: resolve(environment['INIT_CWD'] ?? '.', data.DATA_DIR) }
  throw new EnvError(error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'))
}
