import { resolve } from 'node:path'

import { describe, expect, it } from 'vitest'

import { EnvError, readEnv } from './env.ts'

const refusal = (environment: Record<string, string>): string => {
  try {
    readEnv(environment)
  } catch (error) {
    if (error instanceof EnvError) return error.message
    throw error
  }
  return ''
}

describe('readEnv', () => {
  it('has a default for everything that has one', () => {
    expect(readEnv({})).toEqual({
      PORT: 3000,
      HOST: '127.0.0.1',
      DATA_DIR: resolve('.data'),
      CALLBOOK_ADMIN_EMAIL: 'admin@callbook.local',
      CALLBOOK_COMPANY: 'My company',
      CALLBOOK_COUNTRY: 'US',
      CALLBOOK_DEMO: false,
      LOG_LEVEL: 'info',
    })
  })

  it('takes an empty variable as one that is not set', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: '', CALLBOOK_COUNTRY: '' })).toEqual(readEnv({}))
  })

  it('reads a relative DATA_DIR from where the command was typed', () => {
    expect(readEnv({ DATA_DIR: 'calls', INIT_CWD: '/home/jo' }).DATA_DIR).toBe('/home/jo/calls')
    expect(readEnv({ DATA_DIR: '/var/calls', INIT_CWD: '/home/jo' }).DATA_DIR).toBe('/var/calls')
  })

  it('brings values into form', () => {
    const env = readEnv({
      PORT: '0',
      BASE_URL: 'https://Calls.example.com/',
      CALLBOOK_COUNTRY: 'ee',
      CALLBOOK_DEMO: '1',
      CALLBOOK_RATE_LIMIT: '2.5',
    })
    expect(env).toMatchObject({
      PORT: 0,
      BASE_URL: 'https://calls.example.com',
      CALLBOOK_COUNTRY: 'EE',
      CALLBOOK_DEMO: true,
      CALLBOOK_RATE_LIMIT: 2.5,
    })
  })

  it('can be told not to limit', () => {
    expect(readEnv({ CALLBOOK_RATE_LIMIT: 'off' }).CALLBOOK_RATE_LIMIT).toBe('off')
  })

  it.each([
    ['PORT', 'text'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['HOST', 'not a host'],
    ['BASE_URL', 'calls.example.com'],
    ['BASE_URL', 'https://example.com/calls'],
    ['BASE_URL', 'ftp://example.com'],
    ['DATABASE_URL', 'mysql://127.0.0.1/calls'],
    ['CALLBOOK_SECRET', 'short'],
    ['CALLBOOK_ADMIN_EMAIL', 'jo'],
    ['CALLBOOK_ADMIN_PASSWORD', 'short'],
    ['CALLBOOK_API_TOKEN', 'short'],
    ['CALLBOOK_API_TOKEN', 'with a space'],
    ['CALLBOOK_COUNTRY', 'XX'],
    ['CALLBOOK_DEMO', 'maybe'],
    ['CALLBOOK_RATE_LIMIT', '0'],
    ['CALLBOOK_RATE_LIMIT', '-1'],
    ['CALLBOOK_RATE_LIMIT', 'many'],
    ['CALLBOOK_METRICS_TOKEN', 'short'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s in one line that names it', (name, value) => {
    expect(refusal({ [name]: value })).toMatch(new RegExp(`^${name} must (?:be|look like) [^\\n]+\\.$`))
  })

  it('does not repeat a secret that is wrong', () => {
    expect(refusal({ CALLBOOK_API_TOKEN: 'a secret token' })).not.toContain('a secret token')
  })
})
