import { join } from 'node:path'

import type { CallbookConfig } from '@callbook/api'
import { z } from 'zod'

// S3 takes no more in one request.
const MAX_BYTES = 5 * 1024 ** 3
const bytesRule = `must be a number of bytes from 1 to ${MAX_BYTES}.`

/** The variables about recordings. */
export const RECORDINGS_ENV = {
  CALLBOOK_MAX_RECORDING_BYTES: z
    .string()
    .regex(/^\d{1,10}$/, { error: bytesRule })
    .transform(Number)
    .refine((bytes) => bytes >= 1 && bytes <= MAX_BYTES, { error: bytesRule })
    .optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[\w.-]{3,255}$/, { error: 'must be the name of a bucket.' })
    .optional(),
  S3_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be a URL such as https://s3.example.com.' }).optional(),
  S3_REGION: z
    .string()
    .regex(/^[\w-]+$/, { error: 'must be a region such as eu-central-1.' })
    .optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  S3_FORCE_PATH_STYLE: z
    .enum(['0', '1', 'false', 'true', 'off', 'on'], { error: 'must be 1 or 0.' })
    .transform((text) => ['1', 'true', 'on'].includes(text))
    .optional(),
  S3_PREFIX: z
    .string()
    .regex(/^[\w!*'().-][\w!*'()./-]*$/, { error: 'must be a prefix such as callbook/.' })
    .optional(),
}
type RecordingsEnv = z.output<z.ZodObject<typeof RECORDINGS_ENV>>

/** What the variables must be together. */
export const checkRecordingsEnv = (env: RecordingsEnv, context: z.RefinementCtx): void => {
  const needed = (path: string, by: string) =>
    context.addIssue({ code: 'custom', path: [path], message: `must be set along with ${by}.` })
  const { S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env
  const other = Object.entries(env).find(([name, value]) => name.startsWith('S3_') && value !== undefined)
  if (other && !S3_BUCKET) needed('S3_BUCKET', other[0])
  if (S3_ACCESS_KEY_ID && !S3_SECRET_ACCESS_KEY) needed('S3_SECRET_ACCESS_KEY', 'S3_ACCESS_KEY_ID')
  if (S3_SECRET_ACCESS_KEY && !S3_ACCESS_KEY_ID) needed('S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY')
}

/** Where recordings go, by these variables: S3 when a bucket is named, else a folder of DATA_DIR. */
export const recordingsConfig = (env: RecordingsEnv & { readonly DATA_DIR: string }): CallbookConfig['recordings'] => ({
  folder: join(env.DATA_DIR, 'recordings'),
  maxBytes: env.CALLBOOK_MAX_RECORDING_BYTES,
  ...(env.S3_BUCKET && {
    s3: {
      bucket: env.S3_BUCKET,
      region: env.S3_REGION ?? 'us-east-1',
      endpoint: env.S3_ENDPOINT,
      forcePathStyle: env.S3_FORCE_PATH_STYLE ?? false,
      prefix: env.S3_PREFIX ?? '',
      ...(env.S3_ACCESS_KEY_ID &&
        env.S3_SECRET_ACCESS_KEY && {
          credentials: { accessKeyId: env.S3_ACCESS_KEY_ID, secretAccessKey: env.S3_SECRET_ACCESS_KEY },
        }),
    },
  }),
})
