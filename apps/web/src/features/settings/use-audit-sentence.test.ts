import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { runHook } from '@/i18n/testing.tsx'

import type { AuditEvent } from './audit-event.ts'
import { useAuditSentence } from './use-audit-sentence.tsx'

const auditSentence = runHook(useAuditSentence)
const textOf = (happened: AuditEvent) =>
  renderToStaticMarkup(createElement('p', null, auditSentence(happened))).replaceAll(/<[^>]*>/g, '')

const event = (fields: Partial<AuditEvent>): AuditEvent => ({
  user_name: 'Ana',
  source: null,
  action: 'update',
  object_type: 'person',
  object_id: '7',
  object_name: 'Jo Park',
  note: null,
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
  [{ action: 'import', object_type: 'callLog', changes: { added: [null, 1] } }, 'imported one call'],
  [{ action: 'create', object_type: 'activityType' }, 'added the activity type Jo Park'],
  [
    {
      object_type: 'ruledNumber',
      object_id: '+37253570010',
      object_name: null,
      changes: { ruling: [null, 'never_log'] },
    },
    'kept the number +37253570010 out of the inbox',
  ],
  [{ action: 'delete', object_type: 'ruledNumber' }, 'let the number Jo Park back into the inbox'],
  [
    { action: 'create', object_type: 'note', note: { on: 'Jo Park', content: '<p>Likes <b>rye</b></p>' } },
    'added a note on Jo Park: “Likes rye”',
  ],
  [
    {
      object_type: 'note',
      note: { on: 'Renewal', content: 'Later words' },
      changes: { content: ['Before', 'Words of then'] },
    },
    'changed the note on Renewal: “Words of then”',
  ],
  [
    {
      object_type: 'note',
      note: { on: 'Renewal', content: null },
      changes: { content: ['Before', 'Words of then'] },
    },
    'changed a note on Renewal',
  ],
  [{ action: 'delete', object_type: 'note', note: { on: 'Renewal', content: null } }, 'deleted a note on Renewal'],
  [{ action: 'create', object_type: 'note', object_name: null }, 'added the note 7'],
  [{ action: 'link', object_type: 'callLog' }, 'linked the call Jo Park'],
  [{ action: 'delete', object_type: 'somethingNew' }, 'deleted the somethingNew Jo Park'],
  [{ object_type: 'somethingNew', action: 'fold' }, 'fold the somethingNew Jo Park'],
])('%j: %s', (fields, words) => {
  expect(textOf(event(fields))).toBe(`Ana ${words}`)
})
