import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import {
  AddCallLog,
  type AddCallLogWire,
  CALL_OUTCOMES,
  callDuration,
  describeIssues,
  MAX_CALL_DURATION,
  MAX_NOTE_LENGTH,
} from './index.ts'

const required: AddCallLogWire = {
  outcome: 'connected',
  to_phone_number: '+37249234343',
  start_time: '2022-12-12 01:01:01',
  end_time: '2022-12-12 01:02:01',
}
const LEAD = 'adf21080-0e10-11eb-879b-05d71fb426ec'
const NOT_BOTH =
  '"lead_id" must not be given together with "deal_id". A call log can be associated with either a deal or a lead, but not both at once.'
const BEFORE = '"end_time" must not be before "start_time".'
const TOO_FAR = '"end_time" must be at most 604800 seconds (7 days) after "start_time" when "duration" is not given.'

const refusal = (body: unknown): string | undefined => {
  const { error } = AddCallLog.safeParse(body)
  return error && describeIssues(error)
}

it('accepts the four required fields alone', () => {
  expect(AddCallLog.parse(required)).toStrictEqual({
    outcome: 'connected',
    to_phone_number: '+37249234343',
    start_time: new Date('2022-12-12T01:01:01.000Z'),
    end_time: new Date('2022-12-12T01:02:01.000Z'),
  })
})

it('accepts all fourteen fields, and goes back to the wire', () => {
  const { lead_id, ...call } = AddCallLog.parse({
    ...required,
    user_id: 1,
    activity_id: 2,
    subject: ' Just call me maybe ',
    duration: 60,
    from_phone_number: '201',
    person_id: 3,
    org_id: 4,
    deal_id: 5,
    lead_id: LEAD,
    note: '<b>A note</b>\r\n<script>',
  })
  expect(z.encode(AddCallLog, { ...call, lead_id })).toStrictEqual({
    outcome: 'connected',
    to_phone_number: '+37249234343',
    start_time: '2022-12-12T01:01:01.000Z',
    end_time: '2022-12-12T01:02:01.000Z',
    user_id: 1,
    activity_id: 2,
    subject: ' Just call me maybe ',
    duration: '60',
    from_phone_number: '201',
    person_id: 3,
    org_id: 4,
    deal_id: 5,
    lead_id: LEAD,
    note: '<b>A note</b>\r\n<script>',
  })
})

it('ignores unknown keys, as official clients send some', () => {
  const keys = { dealId: 1, userId: 'x', recording_url: 'https://example.com', company_id: 7, id: 'x' }
  expect(AddCallLog.parse({ ...keys, ...required })).toStrictEqual(AddCallLog.parse(required))
})

it.each([undefined, null, 7, 'text', true, [], [required]])('refuses a body that is no object: %j', (body) => {
  expect(refusal(body)).toBe('The request body must be a JSON object.')
})

describe('required fields', () => {
  const keys = ['outcome', 'to_phone_number', 'start_time', 'end_time'] as const
  it.each(keys)('"%s": absent, undefined and null are missing', (key) => {
    const { [key]: _, ...without } = required
    expect(refusal(without)).toBe(`"${key}" is required.`)
    expect(refusal({ ...required, [key]: undefined })).toBe(`"${key}" is required.`)
    expect(refusal({ ...required, [key]: null })).toBe(`"${key}" is required.`)
  })

  it('names all that are missing, in the order of the documents', () => {
    expect(refusal({})).toBe(keys.map((key) => `"${key}" is required.`).join(' '))
  })
})

describe('outcome', () => {
  it.each(CALL_OUTCOMES)('accepts %s', (outcome) => {
    expect(AddCallLog.parse({ ...required, outcome }).outcome).toBe(outcome)
  })

  it.each(['', 'Connected', 'connected ', 'answered', 0, true, ['busy'], {}])('refuses %j', (outcome) => {
    expect(refusal({ ...required, outcome })).toBe(
      '"outcome" must be one of [connected, no_answer, left_message, left_voicemail, wrong_number, busy].',
    )
  })
})

describe('optional fields', () => {
  const ID = 'must be an integer.'
  const POSITIVE = 'must be a positive integer.'
  const TEXT = 'must be a string.'
  const NUL = 'must not contain the NUL character (\\u0000).'
  const SURROGATE = 'must be well-formed Unicode (no unpaired surrogates).'
  const DURATION = 'must be the whole number of seconds, as a string of digits (or HH:MM:SS).'
  const ids = ['user_id', 'activity_id', 'person_id', 'org_id', 'deal_id'] as const
  const texts = ['subject', 'note', 'from_phone_number'] as const

  it.each([...ids, ...texts, 'duration', 'lead_id'] as const)('"%s" may be absent or null', (key) => {
    expect(AddCallLog.parse({ ...required, [key]: undefined })[key]).toBeUndefined()
    expect(AddCallLog.parse({ ...required, [key]: null })[key]).toBeNull()
  })

  it.each([
    ...ids.flatMap((key) => [
      ...['12', '', 1.5, 2 ** 53, true, [1], {}].map((value) => [key, value, ID] as const),
      ...[0, -1].map((value) => [key, value, POSITIVE] as const),
    ]),
    ...texts.flatMap((key) => [
      ...[7, false, ['x'], {}].map((value) => [key, value, TEXT] as const),
      [key, 'a\0b', NUL] as const,
      [key, 'a\ud83d', SURROGATE] as const,
    ]),
    ...['', '-1', 1.5, true].map((value) => ['duration', value, DURATION] as const),
    ['duration', MAX_CALL_DURATION + 1, 'must be at most 604800 seconds (7 days).'] as const,
    ...['', 'x', 7, LEAD.replaceAll('-', '')].map((value) => ['lead_id', value, 'must be a UUID.'] as const),
    ['from_phone_number', ' ', 'must contain at least one visible character.'] as const,
    ['from_phone_number', '1'.repeat(65), 'must be at most 64 characters long.'] as const,
  ])('"%s" refuses %j', (key, value, message) => {
    expect(refusal({ ...required, [key]: value })).toBe(`"${key}" ${message}`)
  })

  it('an empty from_phone_number counts as absent, an empty to_phone_number does not', () => {
    expect(AddCallLog.parse({ ...required, from_phone_number: '' }).from_phone_number).toBeNull()
    expect(refusal({ ...required, to_phone_number: '' })).toBe(
      '"to_phone_number" must contain at least one visible character.',
    )
  })

  it.each(['a', '😀'])('a note of %j holds 100,000 characters and no more', (character) => {
    const note = character.repeat(MAX_NOTE_LENGTH)
    expect(AddCallLog.parse({ ...required, note }).note).toBe(note)
    expect(refusal({ ...required, note: note + character })).toBe('"note" must be at most 100000 characters long.')
  })
})

describe('times together', () => {
  const between = (start_time: string, end_time: string, duration?: unknown) =>
    refusal({ ...required, start_time, end_time, duration })

  it.each([
    ['equal', '2022-12-12 01:01:01', '2022-12-12 01:01:01', undefined],
    ['equal by their offsets', '2022-12-12T01:01:01+01:00', '2022-12-12 00:01:01', undefined],
    ['7 days apart', '2022-12-01 00:00:00', '2022-12-08 00:00:00.999', undefined],
    ['longer apart, but with a duration', '2022-12-01 00:00:00', '2023-12-01 00:00:00', '60'],
  ])('accepts %s', (_, start, end, duration) => {
    expect(between(start, end, duration)).toBeUndefined()
  })

  it.each([
    ['a millisecond before', '2022-12-12 01:01:01.001', '2022-12-12 01:01:01', undefined, BEFORE],
    ['before, with a duration', '2022-12-12 01:01:01', '2022-12-12 01:01:00', '60', BEFORE],
    ['before by its offset', '2022-12-12 01:01:01', '2022-12-12T01:30:00+01:00', undefined, BEFORE],
    ['over 7 days apart', '2022-12-01 00:00:00', '2022-12-08 00:00:01', undefined, TOO_FAR],
    ['over 7 days apart, the duration null', '2022-12-01 00:00:00', '2022-12-08 00:00:01', null, TOO_FAR],
  ])('refuses an end %s', (_, start, end, duration, sentence) => {
    expect(between(start, end, duration)).toBe(sentence)
  })

  it.each([
    [undefined, 60],
    [null, 60],
    [0, 0],
    [42, 42],
  ])('make the duration unless it is told: %s', (duration, seconds) => {
    const [start_time, end_time] = [new Date(1_000_000), new Date(1_060_999)]
    expect(callDuration({ duration, start_time, end_time })).toBe(seconds)
  })
})

describe('a deal or a lead', () => {
  it.each([
    ['a deal', { deal_id: 1 }],
    ['a deal, the lead null', { deal_id: 1, lead_id: null }],
    ['a lead', { lead_id: LEAD }],
    ['a lead, the deal null', { deal_id: null, lead_id: LEAD }],
    ['both beside an activity, whose own links win', { deal_id: 1, lead_id: LEAD, activity_id: 7 }],
  ])('accepts %s', (_, links) => {
    expect(refusal({ ...required, ...links })).toBeUndefined()
  })

  it.each([{}, { activity_id: null }])('refuses both together: %j', (activity) => {
    expect(refusal({ ...required, deal_id: 1, lead_id: LEAD, ...activity })).toBe(NOT_BOTH)
  })
})

it('names every failing key once, whatever rule it breaks', () => {
  const body = {
    end_time: '2022-12-12 01:01:00',
    start_time: '2022-12-12 01:01:01',
    to_phone_number: '1\0\ud83d',
    user_id: '12',
    deal_id: 1,
    lead_id: LEAD,
  }
  expect(refusal(body)).toBe(
    `"outcome" is required. "to_phone_number" must not contain the NUL character (\\u0000). "user_id" must be an integer. ${BEFORE} ${NOT_BOTH}`,
  )
})

it('answers any JSON with a call or a sentence, and never throws', () => {
  const anyBody = fc.record(
    Object.fromEntries(Object.keys(AddCallLog.shape).map((key) => [key, fc.jsonValue()] as const)),
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        anyBody,
        anyBody.map((body) => ({ ...required, ...body })),
      ),
      (body) => {
        const result = AddCallLog.safeParse(body)
        if (result.success) expect(AddCallLog.parse(z.encode(AddCallLog, result.data))).toEqual(result.data)
        else expect(describeIssues(result.error)).toMatch(/^(The request body|"[a-z_]+") .+\.$/)
      },
    ),
    { numRuns: 300 },
  )
})
