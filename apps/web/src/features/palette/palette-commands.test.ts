import { expect, it } from 'vitest'

import { isMeant, PALETTE_COMMANDS } from './palette-commands.ts'

const meant = (typed: string) => PALETTE_COMMANDS.filter((command) => isMeant(command, typed)).map(({ label }) => label)

it('is meant by the beginnings of its words', () => {
  expect(meant('log c')).toEqual(['Log a call'])
  expect(meant('dark')).toEqual(['Theme: dark'])
  expect(meant('go set tok')).toEqual(['Settings: API tokens'])
  expect(meant('  ')).toEqual(PALETTE_COMMANDS.map(({ label }) => label))
})

it('is not meant by letters in the middle of a word, as a name may have them', () => {
  expect(meant('an')).toEqual([])
})
