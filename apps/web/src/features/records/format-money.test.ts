import { describe, expect, it } from 'vitest'

import { FORMAT } from '@/i18n/testing.tsx'

import { formatMoney } from './format-money.ts'

describe('formatMoney', () => {
  it.each([
    [1200, 'EUR', '€1,200'],
    [99.5, 'USD', 'US$99.50'],
    [1200, 'XBT?', 'XBT? 1,200'],
  ])('writes %d %s', (amount, currency, words) => expect(formatMoney(amount, currency, FORMAT)).toBe(words))
})
