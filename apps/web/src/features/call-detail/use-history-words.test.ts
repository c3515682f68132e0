import { expect, it } from 'vitest'

import { runHook } from '@/i18n/testing.tsx'

import { useHistoryWords } from './use-history-words.ts'

const historyWords = runHook(useHistoryWords)

const entry = { action: 'update', time: '2026-01-31T09:00:00.000Z', user_name: 'Ana', changes: [] }

it('says what was changed, in words', () => {
  const changes = [
    { field: 'outcome', before: 'no_answer', after: 'connected' },
    { field: 'note', before: 'x', after: 'y' },
    { field: 'person_id', before: null, after: 'Jo Park' },
    { field: 'deal_id', before: 'Renewal', after: null },
  ]
  expect(historyWords({ ...entry, changes })).toBe(
    'changed the outcome from No answer to Connected, edited the note, set the person to Jo Park and removed the deal Renewal',
  )
})

it('says through what it came', () => {
  expect(historyWords({ ...entry, action: 'create' })).toBe('logged the call')
  expect(historyWords({ ...entry, action: 'create', source: 'Dialer' })).toBe('logged the call through Dialer')
})
