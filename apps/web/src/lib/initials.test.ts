import { expect, it } from 'vitest'

import { initials } from './initials.ts'

it.each([
  ['Ana Nurk', 'AN'],
  ['  jo van der park ', 'JP'],
  ['Admin', 'A'],
  ['👩‍💻 Dev', '👩‍💻D'],
  ['', ''],
])('shortens %j to %j', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
