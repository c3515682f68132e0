import { expect, it } from 'vitest'

import { runHook } from '@/i18n/testing.tsx'

import { useSignInRefusal } from './use-sign-in-refusal.ts'

const signInRefusal = runHook(useSignInRefusal)

it('tells a deactivated person', () => {
  expect(signInRefusal(403, 'DEACTIVATED')).toMatch(/was deactivated/)
})

it.each([
  [401, /password is wrong/],
  [429, /Too many tries/],
  [403, /BASE_URL/],
  [500, /could not sign you in/],
  [0, /did not answer/],
])('explains %i', (status, words) => {
  expect(signInRefusal(status)).toMatch(words)
})
