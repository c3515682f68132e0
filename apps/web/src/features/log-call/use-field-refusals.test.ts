import { describe, expect, it } from 'vitest'

import { runHook } from '@/i18n/testing.tsx'

import { readRefusals } from './read-refusals.ts'
import { useFieldRefusals } from './use-field-refusals.ts'

const fieldRefusals = runHook(useFieldRefusals)

describe("the server's words", () => {
  it('lands each sentence at its field', () => {
    const text = '"outcome" is required. "end_time" must not be before "start_time". "person_id" must be an integer.'
    expect(fieldRefusals(readRefusals(text))).toEqual({
      outcome: 'Outcome is required.',
      duration: 'Duration must not be before "start_time".',
      person: 'Who must be an integer.',
    })
  })

  it('leaves what is about no field of the form to the banner', () => {
    expect(fieldRefusals(readRefusals('A resource required for this operation was not found.'))).toBeUndefined()
    expect(fieldRefusals(readRefusals('"outcome" is required. "deal_id" must be an integer.'))).toBeUndefined()
  })
})

it('blames the start alone when the end is missing with it', () => {
  const missing = (key: string) => ({ path: [key], message: 'is required.' })
  expect(fieldRefusals([missing('start_time'), missing('end_time')])).toEqual({ start_time: 'When is required.' })
})
