import { expect, it } from 'vitest'

import { runHook } from '@/i18n/testing.tsx'

import { usePeriodWords } from './use-period-words.ts'

const periodWords = runHook(usePeriodWords)

it('names a day, and the first and last of several with their years', () => {
  expect(periodWords({ from: '2026-11-20', to: '2026-11-20', until: null })).toBe('Fri, 20 Nov 2026')
  expect(periodWords({ from: '2025-12-26', to: '2026-01-01' })).toBe('Fri, 26 Dec 2025 – Thu, 1 Jan 2026')
})

it('says up to what time the last day counts', () => {
  expect(periodWords({ from: '2026-11-20', to: '2026-11-20', until: '16:24' })).toMatch(
    /^Fri, 20 Nov 2026 until (16:24|04:24 PM)$/u,
  )
})
