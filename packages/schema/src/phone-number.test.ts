import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { MAX_PHONE_NUMBER_LENGTH, PhoneNumber } from './index.ts'

const refusal = (value: unknown): string | undefined => PhoneNumber.safeParse(value).error?.issues[0]?.message

describe('keeps as sent', () => {
  it.each([
    ['E.164', '+37249234343'],
    ['an extension', '201'],
    ['a short code', '112'],
    ['one character', '0'],
    ['a star code', '*#06#'],
    ['punctuation', '(030) 12 34-56 ext. 7'],
    ['spaces around', ' +372 49 '],
    ['a SIP address', 'sip:alice@example.com;transport=tls'],
    ['a withheld number', 'anonymous'],
    ['another script', '٠١٢٣'],
    ['an emoji', '📞'],
    ['an emoji of several code points', '👩🏽‍💻'],
    ['a letter with a combining mark', 'e\u0301'],
    ['a zero-width space inside', '12\u200b34'],
    ['direction marks around, as address books paste them', '\u202a+37249234343\u202c'],
    ['64 characters', '1'.repeat(MAX_PHONE_NUMBER_LENGTH)],
    ['64 characters of two UTF-16 units each', '📞'.repeat(MAX_PHONE_NUMBER_LENGTH)],
  ])('%s: %j', (_, number) => {
    expect(PhoneNumber.parse(number)).toBe(number)
  })
})

describe('refuses', () => {
  it.each([
    ['an empty text', ''],
    ['spaces', '   '],
    ['tab and line end', '\t\r\n'],
    ['no-break and wide spaces', '\u00a0\u3000'],
    ['zero-width space', '\u200b'],
    ['zero-width joiners', '\u200c\u200d\u2060'],
    ['byte order mark', '\ufeff'],
    ['direction marks', '\u202a\u202c'],
    ['a combining mark alone', '\u0301'],
    ['a variation selector alone', '\ufe0f'],
    ['Hangul fillers', '\u115f\u1160\u3164\uffa0'],
    ['the blank Braille pattern', '\u2800'],
    ['control characters', '\u0001\u007f'],
    ['language tags', '\u{e0041}'],
  ])('what nobody sees: %s', (_, number) => {
    expect(refusal(number)).toBe('must contain at least one visible character.')
  })

  it.each([
    ['65 digits', '1'.repeat(65)],
    ['65 emoji', '📞'.repeat(65)],
    ['spaces beyond', `1${' '.repeat(64)}`],
  ])('more than 64 characters: %s', (_, number) => {
    expect(refusal(number)).toBe('must be at most 64 characters long.')
  })

  it.each([
    ['NUL', '+372\u0000', 'must not contain the NUL character (\\u0000).'],
    ['half a surrogate pair, the first', '+372\ud83d', 'must be well-formed Unicode (no unpaired surrogates).'],
    ['half a surrogate pair, the second', '\udcde+372', 'must be well-formed Unicode (no unpaired surrogates).'],
    ['a pair the wrong way round', '+\udcde\ud83d', 'must be well-formed Unicode (no unpaired surrogates).'],
    ['a number', 37249234343, 'must be a string.'],
    ['a list', ['+372'], 'must be a string.'],
    ['undefined', undefined, 'is required.'],
    ['null', null, 'is required.'],
  ])('%s', (_, value, message) => {
    expect(refusal(value)).toBe(message)
  })
})

it('changes no text that it accepts, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 70 }), (text) => {
      const result = PhoneNumber.safeParse(text)
      if (result.success) expect(result.data).toBe(text)
      else expect(result.error.issues.length).toBeGreaterThan(0)
    }),
    { numRuns: 1000 },
  )
})
