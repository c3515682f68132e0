import type { AddCallLogWire } from '@callbook/schema'

import { wireCall } from '../call-input.ts'
import { callLogAnswer, callLogOf, type ContractCase, errorAnswer, type ExpectedCallLog } from './contract-case.ts'

type Fields = { readonly [K in keyof AddCallLogWire]?: unknown }

/** The call log comes back with the same fields, unless told which. */
const taken = (rule: string, fields: Fields, expected: ExpectedCallLog = fields): ContractCase => ({
  rule,
  run: async ({ world, call }) => ({
    answer: await call('POST', '/v1/callLogs', { body: { ...wireCall(), ...fields } }),
    expected: callLogAnswer(callLogOf(world, expected)),
  }),
})

const refused = (rule: string, fields: Fields, error: string): ContractCase => ({
  rule,
  run: async ({ call }) => ({
    answer: await call('POST', '/v1/callLogs', { body: { ...wireCall(), ...fields } }),
    expected: errorAnswer(400, error),
  }),
})

const spanOf = (start_time: string, end_time = start_time) => ({ start_time, end_time })
const TIME_FORMAT = 'must be a date and time in UTC in the format YYYY-MM-DD HH:MM:SS or ISO 8601.'
const NO_SUCH_TIME = 'must be a date and time that exists: there is no such day or time of day.'
const DURATION_FORMAT = 'must be the whole number of seconds, as a string of digits (or HH:MM:SS).'
const NUL = 'must not contain the NUL character (\\u0000).'
const HALF = 'must be well-formed Unicode (no unpaired surrogates).'

/** `POST /callLogs`: the values of single fields. */
export const FIELD_CASES: readonly ContractCase[] = [
  ...['no_answer', 'left_message', 'left_voicemail', 'wrong_number', 'busy'].map((outcome) =>
    taken(`1.2 outcome ${outcome} is taken`, { outcome }),
  ),

  // Phone numbers (7.6)
  ...['201', '*31#', 'sip:jo@pbx.example', ' 0171 / 123-45 ', 'x'.repeat(64), '\u{1F4DE}'.repeat(64)].map(
    (to_phone_number) =>
      taken(`7.6 to_phone_number ${JSON.stringify(to_phone_number).slice(0, 30)} is returned as sent`, {
        to_phone_number,
      }),
  ),
  taken('7.6 an empty from_phone_number counts as absent', { from_phone_number: '' }, {}),
  refused(
    '7.6 an empty to_phone_number is 400',
    { to_phone_number: '' },
    '"to_phone_number" must contain at least one visible character.',
  ),
  refused(
    '7.6 a number of 65 characters is 400',
    { from_phone_number: '1'.repeat(65) },
    '"from_phone_number" must be at most 64 characters long.',
  ),
  refused(
    '1.2 a number that is no string is 400',
    { to_phone_number: 37249234343 },
    '"to_phone_number" must be a string.',
  ),

  // Times (7.7)
  ...(
    [
      ['2022-12-12 01:01:01', '2022-12-12T01:01:01.000Z'],
      ['2024-12-10T10:00:00Z', '2024-12-10T10:00:00.000Z'],
      ['2023-01-19T01:01:01.000Z', '2023-01-19T01:01:01.000Z'],
      ['2021-07-23T07:00:00+00:00', '2021-07-23T07:00:00.000Z'],
      ['2021-07-23T07:00:00-05:30', '2021-07-23T12:30:00.000Z'],
      ['2023-01-25T08:17:39.123456', '2023-01-25T08:17:39.123Z'],
      ['2024-02-29 23:59:59.999', '2024-02-29T23:59:59.999Z'],
      ['0001-01-01 00:00:00', '0001-01-01T00:00:00.000Z'],
      ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
    ] as const
  ).map(([wire, instant]) =>
    taken(`7.7 the time ${wire} is ${instant}`, spanOf(wire), { ...spanOf(instant), duration: '0' }),
  ),
  ...['x', 'example_start_time', '', '2022-12-12', '1670806861'].map((start_time) =>
    refused(`7.7 the time ${JSON.stringify(start_time)} is 400`, { start_time }, `"start_time" ${TIME_FORMAT}`),
  ),
  ...['2023-02-30 01:00:00', '2023-02-28 24:00:00'].map((end_time) =>
    refused(`7.7 the time ${end_time} is 400`, { end_time }, `"end_time" ${NO_SUCH_TIME}`),
  ),
  refused(
    '7.7 end_time before start_time is 400',
    { end_time: '2022-12-12 01:01:00' },
    '"end_time" must not be before "start_time".',
  ),

  // Duration (7.8)
  ...(
    [
      ['42', '42'],
      [60, '60'],
      ['0', '0'],
      ['01:02:03', '3723'],
      ['02:03', '123'],
      ['604800', '604800'],
    ] as const
  ).map(([duration, seconds]) =>
    taken(`7.8 the duration ${JSON.stringify(duration)} is "${seconds}"`, { duration }, { duration: seconds }),
  ),
  taken(
    '7.8 without a duration, it is end minus start',
    { end_time: '2022-12-12T02:01:02.900Z' },
    {
      end_time: '2022-12-12T02:01:02.900Z',
      duration: '3601',
    },
  ),
  ...['-1', 'x', '1.5', ''].map((duration) =>
    refused(`7.8 the duration ${JSON.stringify(duration)} is 400`, { duration }, `"duration" ${DURATION_FORMAT}`),
  ),
  refused(
    '7.8 a duration of over 7 days is 400',
    { duration: '604801' },
    '"duration" must be at most 604800 seconds (7 days).',
  ),

  // Texts (7.16, 1.6)
  taken('1.6 an empty subject comes back as sent', { subject: '' }),
  taken('7.16 a note comes back exactly as sent, markup and all', {
    note: '<script>alert(1)</script>\r\n\t<a href="javascript:x">\u202e \ufeff \u{1F600}</a>',
  }),
  taken('7.16 a note of 100,000 characters is taken', { note: '\u{1F600}'.repeat(100_000) }),
  refused('7.16 a longer one is 400', { note: 'x'.repeat(100_001) }, '"note" must be at most 100000 characters long.'),
  ...['subject', 'note', 'to_phone_number', 'from_phone_number'].flatMap((key) => [
    refused(`7.16 NUL in ${key} cannot be kept, so it is 400`, { [key]: 'a\0b' }, `"${key}" ${NUL}`),
    refused(
      `7.16 half a surrogate pair in ${key} cannot be kept, so it is 400`,
      { [key]: 'a\ud800b' },
      `"${key}" ${HALF}`,
    ),
  ]),

  // Ids (1.2)
  ...['user_id', 'activity_id', 'person_id', 'org_id', 'deal_id'].flatMap((key) => [
    refused(`1.2 ${key} that is no integer is 400`, { [key]: 'x' }, `"${key}" must be an integer.`),
    refused(`1.2 ${key} 0 is 400`, { [key]: 0 }, `"${key}" must be a positive integer.`),
  ]),
  refused('1.2 lead_id that is no UUID is 400', { lead_id: 'x' }, '"lead_id" must be a UUID.'),
]
