import { expect, it } from 'vitest'

import { runHook } from '@/i18n/testing.tsx'

import { isMeant } from './is-meant.ts'
import { usePaletteCommands } from './use-palette-commands.ts'

const paletteCommands = (isAdmin: boolean) => runHook(() => usePaletteCommands(isAdmin))

const meant = (typed: string, isAdmin = true) =>
  paletteCommands(isAdmin)
    .filter((command) => isMeant(command, typed))
    .map(({ label }) => label)

it('is meant by the beginnings of its words', () => {
  expect(meant('log c')).toEqual(['Log a call'])
  expect(meant('dark')).toEqual(['Theme: dark'])
  expect(meant('go set tok')).toEqual(['Settings: API tokens'])
  expect(meant('  ')).toEqual(paletteCommands(true).map(({ label }) => label))
})

it('is not meant by letters in the middle of a word, as a name may have them', () => {
  expect(meant('ofil')).toEqual([])
})

it('is meant in other scripts than Latin, too', () => {
  const command = { group: 'Θέμα', label: 'Σκούρο: näide' }
  expect(['σκού', 'ΘΈΜΑ σκ', 'näi'].filter((typed) => !isMeant(command, typed))).toEqual([])
  expect(isMeant(command, 'ide')).toBe(false)
})

it('adds what the lists hold, exports the calls, and signs out', () => {
  expect(meant('new')).toEqual(['New person', 'New organization', 'New deal', 'New lead', 'New activity'])
  expect(meant('export')).toEqual(['Export calls as CSV', 'Settings: Import and export'])
  expect(meant('sign out', false)).toEqual(['Sign out'])
})

it('leads an admin back to the first steps', () => {
  expect(meant('first')).toEqual(['First steps'])
  expect(meant('first', false)).toEqual([])
})

it("offers an admin's settings to admins only", () => {
  expect(meant('audit')).toEqual(['Settings: Audit trail'])
  expect(meant('audit', false)).toEqual([])
})
