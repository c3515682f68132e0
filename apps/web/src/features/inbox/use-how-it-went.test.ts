import { CALL_OUTCOMES } from '@callbook/schema'
import { expect, it } from 'vitest'

import { useOutcomeWord } from '@/features/call-logs/use-outcome-word.ts'
import { runHook } from '@/i18n/testing.tsx'

import { useHowItWent } from './use-how-it-went.ts'

it.each(CALL_OUTCOMES)('says who called, and how it ended: %s', (outcome) => {
  const howItWent = runHook(useHowItWent)
  const word = runHook(useOutcomeWord)(outcome).toLowerCase()
  expect(howItWent({ inbound: true, outcome })).toBe(`They called: ${word}`)
  expect(howItWent({ inbound: false, outcome })).toBe(`We called: ${word}`)
})
