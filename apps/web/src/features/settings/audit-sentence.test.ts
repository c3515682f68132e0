import { expect, it } from 'vitest'

import { auditChanges, type AuditEvent, auditPredicate } from './audit-sentence.ts'

const event = (fields: Partial<AuditEvent>): AuditEvent => ({
  user_name: 'Ana',
  source: null,
  action: 'update',
  object_type: 'person',
  object_id: '7',
  object_name: 'Jo Park',
  changes: {},
  ...fields,
})

it.each<[Partial<AuditEvent>, string]>([
  [{ action: 'delete' }, 'deleted the person Jo Park'],
  [{ object_name: null }, 'changed the person 7'],
  [{ action: 'revoke', object_type: 'apiToken', changes: { name: ['Dialer', null] } }, 'revoked the API token Dialer'],
  [{ object_type: 'company', changes: { country: ['EE', 'DE'] } }, 'changed the company'],
  [{ object_type: 'company', changes: { demo_data: [true, false] } }, 'removed the demo data'],
  [{ object_type: 'user', changes: { is_admin: [false, true] } }, 'made Jo Park an admin'],
  [{ object_type: 'user', changes: { active_flag: [true, false] } }, 'deactivated Jo Park'],
  [{ object_type: 'oauthApp', changes: { secret: [null, null] } }, 'made a new secret for the OAuth app Jo Park'],
  [
    { action: 'create', object_type: 'invitation', changes: { email: [null, 'bea@acme.example'] } },
    'invited bea@acme.example',
  ],
  [{ action: 'import', object_type: 'callLog', changes: { added: [null, 200] } }, 'imported 200 calls'],
  [{ object_type: 'somethingNew', action: 'fold' }, 'fold the somethingNew Jo Park'],
])('%j: %s', (fields, words) => {
  expect(auditPredicate(event(fields))).toBe(words)
})

it('tells what changed, with tags of a note taken out and long texts cut', () => {
  const changes = { org_id: [1, null], note: ['<p>Old</p>', 'x'.repeat(100)] } as const
  expect(auditChanges(event({ changes }))).toEqual(['organization: 1 → nothing', `note: Old → ${'x'.repeat(80)}…`])
  expect(auditChanges(event({ action: 'create', changes }))).toEqual([])
})
