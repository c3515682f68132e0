import { testDatabases } from '@callbook/db/testing'
import { expect, it } from 'vitest'

import { openTestCallbook } from '../testing.ts'
import { fold } from './fold.ts'

it.each([
  ['Schäfer', 'schafer'],
  ['O’Connor', 'oconnor'],
  ["O'CONNOR", 'oconnor'],
  ['Šárka Nováková', 'sarka novakova'],
  ['Nguyễn Thị', 'nguyen thi'],
  ['Straße Ærø Łódź', 'strasse aero lodz'],
  // Written with marks of their own.
  ['Scha\u0308fer', 'schafer'],
  ['Жук 7', 'Жук 7'],
])('folds %j to %j', (text, folded) => expect(fold(text)).toBe(folded))

it.each(testDatabases)('folds every character as the database does: $name', async (database) => {
  const callbook = await openTestCallbook(database)
  const characters = Array.from({ length: 0x2100 - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index))
  const rows = await callbook.db.prisma.$queryRaw<{ character: string; folded: string }[]>`
    select character, callbook_fold(character) as folded from unnest(${characters}::text[]) character`
  const folded = new Map(rows.map((row) => [row.character, row.folded]))
  expect(characters.filter((character) => folded.get(character) !== fold(character))).toEqual([])
  await callbook.close()
})
