import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { CallDuration, MAX_CALL_DURATION } from './index.ts'

const FORMAT = 'must be the whole number of seconds, as a string of digits (or HH:MM:SS).'
const TOO_LONG = 'must be at most 604800 seconds (7 days).'

const refusal = (value: unknown): string | undefined => CallDuration.safeParse(value).error?.issues[0]?.message

describe('reads', () => {
  it.each([
    ['0', 0],
    ['42', 42],
    ['007', 7],
    ['604800', MAX_CALL_DURATION],
    [0, 0],
    [-0, 0],
    [60, 60],
    [MAX_CALL_DURATION, MAX_CALL_DURATION],
    ['00:00:00', 0],
    ['01:02:03', 3723],
    ['1:02:03', 3723],
    ['23:59:59', 86_399],
    ['168:00:00', MAX_CALL_DURATION],
    ['00:00', 0],
    ['5:07', 307],
    ['05:07', 307],
    ['90:00', 5400],
    ['10080:00', MAX_CALL_DURATION],
  ])('%j as %d seconds', (wire, seconds) => {
    expect(CallDuration.parse(wire)).toBe(seconds)
  })
})

describe('refuses', () => {
  it.each(['604801', 604_801, '168:00:01', '10080:01', '9'.repeat(400), Number.MAX_SAFE_INTEGER])(
    'more than 7 days: %j',
    (wire) => {
      expect(refusal(wire)).toBe(TOO_LONG)
    },
  )

  it.each([
    '',
    ' ',
    'x',
    '-1',
    '+1',
    '1.5',
    '1e3',
    '0x10',
    ' 42',
    '42\n',
    '42s',
    '٤٢',
    '00:60',
    '00:60:00',
    '00:00:60',
    '1:2:03',
    '1:02:3',
    ':30',
    '30:',
    '1:00:00:00',
    '-00:30',
    '00:30.5',
    -1,
    1.5,
    2 ** 53,
    1e21,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    {},
    [],
    ['42'],
    42n,
  ])('another format: %s', (wire) => {
    expect(refusal(wire)).toBe(FORMAT)
  })

  it.each([undefined, null])('%s as missing', (value) => {
    expect(refusal(value)).toBe('is required.')
  })
})

const seconds = fc.integer({ min: 0, max: MAX_CALL_DURATION })

it('encodes every duration as a string of digits, and decodes it to the same', () => {
  fc.assert(
    fc.property(seconds, (duration) => {
      const wire = z.encode(CallDuration, duration)
      expect(wire).toMatch(/^\d+$/)
      expect(CallDuration.parse(wire)).toBe(duration)
    }),
  )
})

it('reads a clock as the seconds it shows', () => {
  fc.assert(
    fc.property(seconds, (duration) => {
      const two = (value: number) => String(value).padStart(2, '0')
      const [hours, minutes, rest] = [Math.floor(duration / 3600), Math.floor(duration / 60) % 60, duration % 60]
      expect(CallDuration.parse(`${two(hours)}:${two(minutes)}:${two(rest)}`)).toBe(duration)
      expect(CallDuration.parse(`${two(Math.floor(duration / 60))}:${two(rest)}`)).toBe(duration)
    }),
  )
})

it.each([-1, 1.5, MAX_CALL_DURATION + 1, Number.NaN])('does not encode %d', (duration) => {
  expect(z.safeEncode(CallDuration, duration).success).toBe(false)
})

it('answers any text with seconds or a sentence, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-\d:.]{1,9}$/)), (text) => {
      const result = CallDuration.safeParse(text)
      if (result.success) expect(CallDuration.parse(z.encode(CallDuration, result.data))).toBe(result.data)
      else expect([FORMAT, TOO_LONG]).toContain(result.error.issues[0]?.message)
    }),
    { numRuns: 1000 },
  )
})
