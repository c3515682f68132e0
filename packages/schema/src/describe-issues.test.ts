import { expect, it } from 'vitest'
import { z } from 'zod'

import { describeIssues } from './index.ts'

const describeFailure = (schema: z.ZodType, value: unknown): string => {
  const { error } = schema.safeParse(value)
  return error ? describeIssues(error) : 'no error'
}

const Sample = z.object(
  {
    first: z.string({ error: 'must be a string.' }),
    second: z.string({ error: 'must be a string.' }).min(3, { error: 'is short.' }).regex(/x/, { error: 'has no x.' }),
    either: z.union([z.string(), z.number()], { error: 'must be text or a number.' }),
    list: z.array(z.object({ key: z.int({ error: 'must be an integer.' }) })),
  },
  { error: 'must be an object.' },
)
const right = { first: '', second: 'xxx', either: 1, list: [] }

it.each([
  ['one key', { ...right, first: 1 }, '"first" must be a string.'],
  ['the first thing wrong with a key', { ...right, second: 'y' }, '"second" is short.'],
  ['every key, in order', { ...right, second: 'y', first: 1 }, '"first" must be a string. "second" is short.'],
  ["a union in the union's own words", { ...right, either: true }, '"either" must be text or a number.'],
  ['a place inside', { ...right, list: [{ key: 1 }, { key: 'x' }] }, '"list.1.key" must be an integer.'],
  ['the body itself', 7, 'The request body must be an object.'],
])('names %s', (_, value, sentence) => {
  expect(describeFailure(Sample, value)).toBe(sentence)
})
