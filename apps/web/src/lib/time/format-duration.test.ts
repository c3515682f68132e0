import { describe, expect, it } from 'vitest'

import { FORMAT } from '@/i18n/testing.tsx'

import { formatDuration, spellDuration } from './format-duration.ts'

describe('formatDuration', () => {
  it.each([
    [0, '0:00'],
    [9, '0:09'],
    [161, '2:41'],
    [3599, '59:59'],
    [3600, '1:00:00'],
    [3725, '1:02:05'],
    [604_800, '168:00:00'],
  ])('writes %i seconds as %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text)
  })
})

describe('spellDuration', () => {
  it.each([
    [0, '0 seconds'],
    [1, '1 second'],
    [161, '2 minutes 41 seconds'],
    [3600, '1 hour'],
  ])('says %i as %s', (seconds, text) => {
    expect(spellDuration(seconds, FORMAT)).toBe(text)
  })
})
