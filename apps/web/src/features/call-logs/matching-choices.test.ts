import { expect, it } from 'vitest'

import { matchingChoices } from './matching-choices.ts'

const labels = (names: readonly string[], text: string) =>
  matchingChoices(
    names.map((label) => ({ label })),
    text,
  ).map(({ label }) => label)

it('puts what begins with the text first, then words that begin with it, then the rest', () => {
  expect(labels(['Direction', 'Recording'], 'rec')).toEqual(['Recording', 'Direction'])
  expect(labels(['Anna-Lena', 'Marlena', 'Lena', 'Jo Lena'], ' LEN')).toEqual([
    'Lena',
    'Anna-Lena',
    'Jo Lena',
    'Marlena',
  ])
})

it('keeps the order of the choices among equals, and all of them without a text', () => {
  expect(labels(['Date', 'Deal', 'Outcome', 'Duration'], 'd')).toEqual(['Date', 'Deal', 'Duration'])
  expect(labels(['B', 'A'], ' ')).toEqual(['B', 'A'])
  expect(labels(['B', 'A'], 'x')).toEqual([])
})
