import { describe, expect, it } from 'vitest'

import { readEnv } from './env.ts'
import { recordingsConfig } from './recordings-env.ts'

const configOf = (environment: Record<string, string>) =>
  recordingsConfig(readEnv({ DATA_DIR: '/var/calls', ...environment }))

describe('recordingsConfig', () => {
  it('is a folder of DATA_DIR unless told', () => {
    expect(configOf({})).toEqual({ folder: '/var/calls/recordings', maxBytes: undefined })
    expect(configOf({ CALLBOOK_MAX_RECORDING_BYTES: '1048576' })).toMatchObject({ maxBytes: 1_048_576 })
  })

  it('is S3 when a bucket is named', () => {
    expect(configOf({ S3_BUCKET: 'calls' }).s3).toEqual({
      bucket: 'calls',
      region: 'us-east-1',
      endpoint: undefined,
      forcePathStyle: false,
      prefix: '',
    })
    expect(
      configOf({
        S3_BUCKET: 'calls',
        S3_ENDPOINT: 'https://s3.example.com',
        S3_REGION: 'eu-central-1',
        S3_ACCESS_KEY_ID: 'id',
        S3_SECRET_ACCESS_KEY: 'secret',
        S3_FORCE_PATH_STYLE: '1',
        S3_PREFIX: 'callbook/',
      }).s3,
    ).toEqual({
      bucket: 'calls',
      region: 'eu-central-1',
      endpoint: 'https://s3.example.com',
      credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
      forcePathStyle: true,
      prefix: 'callbook/',
    })
  })

  it.each([
    [{ CALLBOOK_MAX_RECORDING_BYTES: '200MB' }, 'CALLBOOK_MAX_RECORDING_BYTES must be a number of bytes'],
    [{ CALLBOOK_MAX_RECORDING_BYTES: '0' }, 'CALLBOOK_MAX_RECORDING_BYTES must be a number of bytes'],
    [{ S3_BUCKET: 'a b' }, 'S3_BUCKET must be the name of a bucket.'],
    [{ S3_BUCKET: 'calls', S3_ENDPOINT: 's3.example.com' }, 'S3_ENDPOINT must be a URL'],
    [{ S3_BUCKET: 'calls', S3_PREFIX: '/x' }, 'S3_PREFIX must be a prefix'],
    [{ S3_REGION: 'eu-central-1' }, 'S3_BUCKET must be set along with S3_REGION.'],
    [{ S3_BUCKET: 'calls', S3_ACCESS_KEY_ID: 'x' }, 'S3_SECRET_ACCESS_KEY must be set along with S3_ACCESS_KEY_ID.'],
    [
      { S3_BUCKET: 'calls', S3_SECRET_ACCESS_KEY: 'x' },
      'S3_ACCESS_KEY_ID must be set along with S3_SECRET_ACCESS_KEY.',
    ],
  ])('refuses %j in a line that names what to mend', (environment, line) => {
    expect(() => configOf(environment)).toThrow(line)
  })
})
