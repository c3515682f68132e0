import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { describeIssues, UtcDateTime } from './index.ts'

const FORMAT = 'must be a date and time in UTC in the format YYYY-MM-DD HH:MM:SS or ISO 8601.'
const IMPOSSIBLE = 'must be a date and time that exists: there is no such day or time of day.'

const refusal = (value: unknown): string | undefined => UtcDateTime.safeParse(value).error?.issues[0]?.message
const instants = fc.date({
  min: new Date('0001-01-01T00:00:00.000Z'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
})

it('runs far from UTC, so that no test passes by the zone of the machine', () => {
  expect(new Date(2022, 0, 1).getTimezoneOffset()).toBe(-345)
})

describe('reads every form seen in the field', () => {
  it.each([
    ['the documented form', '2022-12-12 01:01:01', '2022-12-12T01:01:01.000Z'],
    ['Z', '2024-12-10T10:00:00Z', '2024-12-10T10:00:00.000Z'],
    ['the Node client, a Date', '2023-01-19T01:01:01.000Z', '2023-01-19T01:01:01.000Z'],
    ['the PHP client, an offset', '2021-07-23T07:00:00+00:00', '2021-07-23T07:00:00.000Z'],
    ['Java LocalDateTime at the full minute', '2023-01-25T08:17', '2023-01-25T08:17:00.000Z'],
    ['Java LocalDateTime, microseconds', '2023-01-25T08:17:39.123456', '2023-01-25T08:17:39.123Z'],
    ['no zone is UTC', '2022-12-12T01:01:01', '2022-12-12T01:01:01.000Z'],
    ['small letters', '2022-12-12t01:01:01z', '2022-12-12T01:01:01.000Z'],
    ['a space and Z', '2022-12-12 01:01:01Z', '2022-12-12T01:01:01.000Z'],
    ['a space, a fraction and an offset', '2022-12-12 01:01:01.5+01:00', '2022-12-12T00:01:01.500Z'],
    ['one digit of a fraction', '2022-12-12T01:01:01.1Z', '2022-12-12T01:01:01.100Z'],
    ['microseconds are truncated, not rounded', '2022-12-31T23:59:59.999999Z', '2022-12-31T23:59:59.999Z'],
    ['offset east, back into the year before', '2023-01-01T02:00:00+05:45', '2022-12-31T20:15:00.000Z'],
    ['offset west, on into the next year', '2022-12-31T23:00:00-03:30', '2023-01-01T02:30:00.000Z'],
    ['offset without a colon', '2022-12-12T01:01:01+0100', '2022-12-12T00:01:01.000Z'],
    ['offset of hours only', '2022-12-12 01:01:01+01', '2022-12-12T00:01:01.000Z'],
    ['the widest offset', '2022-12-12T00:00:00-23:59', '2022-12-12T23:59:00.000Z'],
    ['leap day', '2024-02-29 12:00:00', '2024-02-29T12:00:00.000Z'],
    ['leap day of a 400th year', '2000-02-29 12:00:00', '2000-02-29T12:00:00.000Z'],
    ['last second of a year', '2023-12-31 23:59:59', '2023-12-31T23:59:59.000Z'],
    ['an hour that summer time skips elsewhere', '2023-03-26 02:30:00', '2023-03-26T02:30:00.000Z'],
    ['the first instant', '0001-01-01 00:00:00', '0001-01-01T00:00:00.000Z'],
    ['a year below 100 is not 19xx', '0099-06-01 00:00:00', '0099-06-01T00:00:00.000Z'],
    ['the last instant', '9999-12-31T23:59:59.999999Z', '9999-12-31T23:59:59.999Z'],
  ])('%s: %s', (_, wire, iso) => {
    expect(UtcDateTime.parse(wire).toISOString()).toBe(iso)
  })
})

describe('refuses', () => {
  it.each([
    ['30 February', '2024-02-30 00:00:00'],
    ['29 February of a common year', '2023-02-29 00:00:00'],
    ['29 February of a 100th year', '1900-02-29 00:00:00'],
    ['31 April', '2023-04-31 00:00:00'],
    ['24:00:00', '2022-12-12 24:00:00'],
    ['minute 60', '2022-12-12 01:60:00'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['month 0', '2022-00-12 01:01:01'],
    ['month 13', '2022-13-12 01:01:01'],
    ['day 0', '2022-12-00 01:01:01'],
    ['day 32', '2022-12-32 01:01:01'],
    ['offset hour 24', '2022-12-12T01:01:01+24:00'],
    ['offset minute 60', '2022-12-12T01:01:01+01:60'],
    ['year 0', '0000-12-31 23:59:59'],
    ['year 0 by its offset', '0001-01-01T00:00:00+00:01'],
    ['year 10000 by its offset', '9999-12-31T23:59:59-00:01'],
  ])('what does not exist, %s: %s', (_, wire) => {
    expect(refusal(wire)).toBe(IMPOSSIBLE)
  })

  it.each([
    '',
    'x',
    'example_start_time',
    '2022-12-12',
    '01:01:01',
    '2022-12-12 01:01',
    '2022-12-12  01:01:01',
    ' 2022-12-12 01:01:01',
    '2022-12-12 01:01:01\n',
    '2022-1-2 01:01:01',
    '22-12-12 01:01:01',
    '+002022-12-12T01:01:01Z',
    '-2022-12-12T01:01:01Z',
    '12/12/2022 01:01:01',
    '2022-12-12T01:01:01.Z',
    '2022-12-12T01:01:01.1234567Z',
    '2022-12-12T01:01:01,123Z',
    '2022-12-12T01:01:01 Z',
    '2022-12-12T01:01:01Z+01:00',
    '2022-12-12T01:01:01+1:00',
    '2022-12-12T01:01:01 PM',
    '1670806861',
    '٢٠٢٢-١٢-١٢ ٠١:٠١:٠١',
  ])('another format: %j', (wire) => {
    expect(refusal(wire)).toBe(FORMAT)
  })

  it.each([1670806861, true, {}, [], ['2022-12-12 01:01:01'], new Date(0)])('another type: %j', (value) => {
    expect(refusal(value)).toBe(FORMAT)
  })

  it.each([undefined, null])('%s as missing', (value) => {
    expect(refusal(value)).toBe('is required.')
  })
})

describe('encodes', () => {
  it('every instant as ISO 8601 with milliseconds and Z, and decodes it to the same instant', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const wire = z.encode(UtcDateTime, instant)
        expect(wire).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
        expect(UtcDateTime.parse(wire)).toEqual(instant)
      }),
    )
  })

  it('an instant the same whatever offset names it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        fc.integer({ min: -23 * 60 - 59, max: 23 * 60 + 59 }),
        (instant, offset) => {
          const local = new Date(instant.getTime() + offset * 60_000).toISOString().slice(0, -1)
          const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60]
          const zone = `${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
          expect(UtcDateTime.parse(local + zone)).toEqual(instant)
        },
      ),
    )
  })

  it.each([new Date(Number.NaN), new Date('+010000-01-01T00:00:00.000Z'), new Date('0000-12-31T23:59:59.999Z')])(
    'nothing that its own decoding would refuse: %s',
    (instant) => {
      expect(z.safeEncode(UtcDateTime, instant).success).toBe(false)
    },
  )
})

it('answers any text with an instant or a sentence, and never throws', () => {
  const dateLike = fc.stringMatching(/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|[+-]\d{2}:\d{2})?$/)
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), dateLike), (text) => {
      const result = UtcDateTime.safeParse(text)
      if (result.success) expect(UtcDateTime.parse(z.encode(UtcDateTime, result.data))).toEqual(result.data)
      else expect(describeIssues(result.error)).toMatch(/^The request body must be a date and time/)
    }),
    { numRuns: 1000 },
  )
})
