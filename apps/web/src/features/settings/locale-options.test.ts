import { expect, it } from 'vitest'

import { localeOptions } from './locale-options.ts'

it('offers each language by its own name', () => {
  expect(localeOptions(['en-GB', 'de-DE', 'fr-FR'])).toEqual([
    ['en-GB', 'English'],
    ['de-DE', 'Deutsch'],
    ['fr-FR', 'Français'],
  ])
})

it('tells two of one language apart', () => {
  expect(localeOptions(['en-GB', 'en-US', 'de-DE'])).toEqual([
    ['en-GB', 'British English'],
    ['en-US', 'American English'],
    ['de-DE', 'Deutsch'],
  ])
})

it('offers nothing where there is one language only', () => {
  expect(localeOptions(['en-GB'])).toEqual([])
})
