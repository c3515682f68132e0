import { AddCallLog } from '@callbook/schema'
import { expect, it } from 'vitest'

import { EMPTY_LOG_CALL } from './log-call-values.ts'
import { toAddCallLog } from './to-add-call-log.ts'

const now = Date.parse('2026-11-22T12:00:00.000Z')
const clock = { timeZone: 'Asia/Kathmandu', now, locale: 'en-GB' }
const call = { ...EMPTY_LOG_CALL, outcome: 'connected' as const, to_phone_number: ' +372 5357 0010 ' }

it('takes a call without a time for one that has just ended', () => {
  const wire = toAddCallLog({ ...call, duration: '2:41' }, clock)
  expect(wire).toMatchObject({
    to_phone_number: '+372 5357 0010',
    duration: '161',
    start_time: '2026-11-22T11:57:19.000Z',
    end_time: '2026-11-22T12:00:00.000Z',
  })
  expect(AddCallLog.safeParse(wire).success).toBe(true)
})

it("reads the time in the person's zone", () => {
  const wire = toAddCallLog({ ...call, duration: '1m', start_time: 'today 14:02' }, clock)
  expect(wire).toMatchObject({ start_time: '2026-11-22T08:17:00.000Z', end_time: '2026-11-22T08:18:00.000Z' })
})

it('links the person, the organization and the deal', () => {
  const person = { id: 7, name: 'Jo Park', org_id: 3, org_name: 'Acme' }
  const deal = { id: 4, title: 'Renewal' }
  expect(toAddCallLog({ ...call, person, deal }, clock)).toMatchObject({ person_id: 7, org_id: 3, deal_id: 4 })
})

it('links the organization and the lead whose page it was logged on', () => {
  const person = { id: 7, name: 'Jo Park', org_id: 3, org_name: 'Acme' }
  const organization = { id: 5, name: 'Mill' }
  const lead = { id: 'adf21080-0e10-11eb-879b-05d71fb426ec', title: 'Mill, maybe' }
  const wire = toAddCallLog({ ...call, person, organization, lead }, clock)
  expect(wire).toMatchObject({ person_id: 7, org_id: 5, lead_id: lead.id })
  expect(AddCallLog.safeParse(wire).success).toBe(true)
})

it('passes the HTML of the note on as the editor wrote it', () => {
  expect(toAddCallLog({ ...call, note: 'a &lt; <strong>b</strong>' }, clock).note).toBe('a &lt; <strong>b</strong>')
})

it('leaves the judgement of what it cannot read to the schema', () => {
  const wire = toAddCallLog({ ...EMPTY_LOG_CALL, duration: 'soon', start_time: 'some day' }, clock)
  const issues = AddCallLog.safeParse(wire).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  expect(issues).toEqual([
    'outcome is required.',
    'to_phone_number is required.',
    'start_time must be a date and time in UTC in the format YYYY-MM-DD HH:MM:SS or ISO 8601.',
    'end_time is required.',
    'duration must be the whole number of seconds, as a string of digits (or HH:MM:SS).',
  ])
})

it.each([
  ['en-GB', 'now'],
  ['de-DE', 'Jetzt'],
  ['de-DE', 'now'],
])('of %s takes a call of %j for one that has just ended', (locale, start_time) => {
  const wire = toAddCallLog({ ...call, duration: '1m', start_time }, { ...clock, locale })
  expect(wire.end_time).toBe('2026-11-22T12:00:00.000Z')
})
