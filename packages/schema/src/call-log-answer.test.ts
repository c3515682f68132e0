import fc from 'fast-check'
import { expect, it } from 'vitest'
import { z } from 'zod'

import { CALL_OUTCOMES, CallLog, CallLogListResponse, CallLogResponse, MAX_CALL_DURATION } from './index.ts'

// Pipedrive's own documented answers, key for key in their order.
const CREATED =
  '{"success":true,"data":{"id":"CAd92b224eb4a39b5ad8fea92ff0e","activity_id":7007,"person_id":333222111,"org_id":123456789,"deal_id":553229734,"subject":"Just call me maybe","duration":"0","outcome":"busy","from_phone_number":"+37277774841","to_phone_number":"+37249234343","has_recording":false,"start_time":"2022-12-12T01:01:01.000Z","end_time":"2022-12-12T01:02:01.000Z","user_id":777707777,"company_id":66660666,"note":"A note for the call log"}}'
const FIRST =
  '{"id":"CAd92b224eb4a39b5ad8fea92ff0e","activity_id":7007,"person_id":333222111,"org_id":123456789,"deal_id":553229734,"subject":"Just call me maybe","duration":"0","outcome":"busy","from_phone_number":"+37277774841","to_phone_number":"+37249234343","has_recording":false,"start_time":"2022-12-12T01:01:01.000Z","end_time":"2022-12-12T01:01:01.000Z","user_id":777707777,"company_id":66660666,"note":"A note for the call log"}'
const SECOND =
  '{"id":"CAd92b224eb4a39b11a8fea92ff0e","activity_id":1,"person_id":1,"duration":"0","outcome":"no_answer","to_phone_number":"+3728439832","has_recording":true,"start_time":"2022-12-12T01:01:01.000Z","end_time":"2022-12-12T01:01:01.000Z","user_id":777777777,"company_id":66666666,"note":"A note for the call log"}'
const LIST = `{"success":true,"data":[${FIRST},${SECOND}],"additional_data":{"pagination":{"start":0,"limit":50,"more_items_in_collection":false,"next_start":1}}}`

it.each([
  ['one call', CallLogResponse, CREATED],
  ['a list', CallLogListResponse, LIST],
  ['the full item', CallLog, FIRST],
  ['the item without optional values', CallLog, SECOND],
])("gives Pipedrive's example back to the letter: %s", (_, schema: z.ZodType, json) => {
  expect(JSON.stringify(z.encode(schema, schema.parse(JSON.parse(json))))).toBe(json)
})

const second = CallLog.parse(JSON.parse(SECOND))

it('decodes times to instants and the duration to seconds', () => {
  expect(second.start_time).toEqual(new Date('2022-12-12T01:01:01.000Z'))
  expect(second.duration).toBe(0)
})

const always = [
  'id',
  'activity_id',
  'duration',
  'outcome',
  'to_phone_number',
  'has_recording',
  'start_time',
  'end_time',
  'user_id',
  'company_id',
]
it.each(always)('always carries "%s"', (key) => {
  expect(CallLog.safeParse({ ...JSON.parse(SECOND), [key]: undefined }).error?.issues[0]?.path).toEqual([key])
})

it.each(['person_id', 'org_id', 'deal_id', 'lead_id', 'subject', 'from_phone_number', 'note'])(
  'leaves "%s" out when absent, and never says null',
  (key) => {
    expect(CallLog.safeParse({ ...JSON.parse(SECOND), [key]: undefined }).success).toBe(true)
    expect(z.safeEncode(CallLog, { ...second, [key]: null }).success).toBe(false)
  },
)

const id = fc.integer({ min: 1, max: 2 ** 31 - 1 })
const text = fc.string({ unit: 'grapheme' })
const number = fc.stringMatching(/^\+\d{1,15}$/)
const instant = fc.date({ min: new Date('0001-01-01Z'), max: new Date('9999-12-31Z'), noInvalidDate: true })
const callLog = fc.record(
  {
    id: fc.stringMatching(/^[0-9a-f]{32}$/),
    activity_id: id,
    person_id: id,
    org_id: id,
    deal_id: id,
    lead_id: fc.uuid(),
    subject: text,
    duration: fc.integer({ min: 0, max: MAX_CALL_DURATION }),
    outcome: fc.constantFrom(...CALL_OUTCOMES),
    from_phone_number: number,
    to_phone_number: number,
    has_recording: fc.boolean(),
    start_time: instant,
    end_time: instant,
    user_id: id,
    company_id: id,
    note: text,
  },
  {
    requiredKeys: [
      ...(['id', 'activity_id', 'duration', 'outcome', 'to_phone_number', 'has_recording'] as const),
      ...(['start_time', 'end_time', 'user_id', 'company_id'] as const),
    ],
  },
)

it('comes back from JSON as it went', () => {
  fc.assert(
    fc.property(callLog, (call) => {
      const wire: unknown = JSON.parse(JSON.stringify(z.encode(CallLog, call)))
      expect(CallLog.parse(wire)).toEqual({ ...call })
    }),
  )
})
