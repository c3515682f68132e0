import { expect, it } from 'vitest'

import { runHook } from '@/i18n/testing.tsx'

import { loadViewParams } from './call-list-params.ts'
import type { RecordNames } from './filters.ts'
import { useFilterWords } from './use-filter-words.ts'

const names: RecordNames = { user_id: new Map(), person_id: new Map(), org_id: new Map(), deal_id: new Map() }
const dateWords = (search: string, timeZone = 'Asia/Kathmandu') =>
  runHook(useFilterWords)('date', loadViewParams(new URLSearchParams(search)), { names, timeZone })

it('tells days as they are', () => {
  expect(dateWords('from=2026-11-20&to=2026-11-22')).toBe('2026-11-20 – 2026-11-22')
  expect(dateWords('from=2026-11-20&to=2026-11-20')).toBe('2026-11-20')
  expect(dateWords('from=2026-11-20')).toBe('since 2026-11-20')
  expect(dateWords('to=2026-11-20')).toBe('until 2026-11-20')
  expect(dateWords('period=7d')).toBe('Last 7 days')
})

it('tells instants on the reader’s clock', () => {
  const hour = 'from=2026-11-20T18:15:00.000Z&to=2026-11-20T19:15:00.000Z'
  expect(dateWords(hour)).toBe('2026-11-21 00:00–01:00')
  expect(dateWords(hour, 'UTC')).toBe('2026-11-20 18:15–19:15')
  expect(dateWords('from=2026-11-20T17:15:00Z&to=2026-11-20T18:15:00Z')).toBe('2026-11-20 23:00 – 2026-11-21 00:00')
})

it('says nothing of what is no time', () => {
  expect(dateWords('from=soon')).toBe('')
})
