import { expect, it } from 'vitest'

import type { DetailedCall } from './detailed-call.ts'
import { changesBack, changesOf, editValues, withChanges } from './edit-values.ts'

const call: DetailedCall = {
  id: 'x',
  activity_id: 1,
  person_id: 7,
  person_name: 'Jo',
  deal_id: 3,
  deal_title: 'Renewal',
  subject: 'First',
  duration: '60',
  outcome: 'connected',
  to_phone_number: '201',
  has_recording: false,
  direction: 'unknown',
  to_phone_number_formatted: '+372 4923 4343',
  start_time: '2026-01-31T09:00:00.000Z',
  end_time: '2026-01-31T09:01:00.000Z',
  user_id: 1,
  user_name: 'Ana',
  company_id: 1,
  note: '<p>Kept <b>exactly</b></p>\r\n',
  safe_note: '<p>Kept <b>exactly</b></p>\n',
  activity_subject: 'First',
  add_time: '2026-01-31T09:00:00.000Z',
  may_change: true,
  deleted_links: [],
}
const lead = { kind: 'lead', id: 'a-b', name: 'Big' } as const

it('sends nothing of what is untouched: a note comes back as it was', () => {
  expect(changesOf(call, editValues(call))).toEqual({})
})

it('sends what changed, and null for what was taken away', () => {
  const values = { ...editValues(call), subject: ' ', note: 'a &lt; b', person: null, deal_or_lead: lead }
  const changes = changesOf(call, values)
  expect(changes).toEqual({ subject: null, note: 'a &lt; b', person_id: null, deal_id: null, lead_id: 'a-b' })
  expect(changesBack(call, changes)).toEqual({
    subject: 'First',
    note: call.note,
    person_id: 7,
    deal_id: 3,
    lead_id: null,
  })
})

it('shows the change before the server has answered', () => {
  const values = { ...editValues(call), note: 'new', person: null, deal_or_lead: lead }
  const shown = withChanges(call, changesOf(call, values), values)
  expect(shown).toMatchObject({ safe_note: 'new', lead_title: 'Big', lead_id: 'a-b' })
  for (const key of ['person_id', 'person_name', 'deal_id', 'deal_title']) expect(shown).not.toHaveProperty(key)
})
