import { expect, it } from 'vitest'

import { runHook } from '@/i18n/testing.tsx'

import type { AuditEvent } from './audit-event.ts'
import { useAuditChanges } from './use-audit-changes.ts'

const auditChanges = runHook(useAuditChanges)
const event = (fields: Partial<AuditEvent>): AuditEvent => ({
  user_name: 'Ana',
  source: null,
  action: 'update',
  object_type: 'person',
  object_id: '7',
  note: null,
  object_name: 'Jo Park',
  changes: {},
  ...fields,
})

it('tells what changed, with tags of a note taken out and long texts cut', () => {
  const changes = { org_id: [1, null], note: ['<p>Old</p>', 'x'.repeat(100)] } as const
  expect(auditChanges(event({ changes }))).toEqual(['organization: 1 → nothing', `note: Old → ${'x'.repeat(80)}…`])
  expect(auditChanges(event({ action: 'create', changes }))).toEqual([])
})

it('writes lists, booleans, outcomes and fields that it does not know as people read them', () => {
  const changes = {
    scopes: [['base'], ['base', 'deals:read']],
    shared: [false, true],
    outcome: ['no_answer', 'connected'],
    shoe_size: [null, 43],
  } as const
  expect(auditChanges(event({ changes }))).toEqual([
    'scopes: base → base, deals:read',
    'shared: no → yes',
    'outcome: No answer → Connected',
    'shoe size: nothing → 43',
  ])
})
