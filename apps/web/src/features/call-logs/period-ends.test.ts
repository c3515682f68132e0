import { expect, it } from 'vitest'

import { dayAt } from './period-ends.ts'

it('finds the reader’s day of an instant', () => {
  expect(dayAt('2026-11-20T18:15:00.000Z', 'Asia/Kathmandu')).toBe('2026-11-21')
  expect(dayAt('2026-11-20', 'Asia/Kathmandu')).toBe('2026-11-20')
  expect(dayAt('soon', 'UTC')).toBe('')
})
