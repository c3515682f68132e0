import { expect, it } from 'vitest'

import { runHook } from '@/i18n/testing.tsx'

import { useWhyItWaits } from './use-why-it-waits.ts'

it.each([
  [{ persons: 0, person_name: null }, 'Nobody has this number'],
  [{ persons: 1, person_name: 'Jo Park' }, 'Probably Jo Park'],
  [{ persons: 3, person_name: null }, '3 people share it'],
])('of %j is %s', (number, words) => expect(runHook(useWhyItWaits)(number)).toBe(words))
