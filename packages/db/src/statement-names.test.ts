import { expect, it } from 'vitest'
import { createStatementNames } from './statement-names.ts'

it('names a statement by its text: the same text, the same name', () => {
  const nameOf = createStatementNames()
  const first = nameOf({ sql: 'SELECT 1' })
  expect(first).not.toBe('')
  expect(nameOf({ sql: 'SELECT 2' })).not.toBe(first)
  expect(nameOf({ sql: 'SELECT 1' })).toBe(first)
})

it('stops naming before a session is full of plans, and keeps the names it gave', () => {
  const nameOf = createStatementNames()
  const first = nameOf({ sql: 'SELECT 0' })
  for (let n = 1; n < 300; n += 1) nameOf({ sql: `SELECT ${n}` })
  expect(nameOf({ sql: 'SELECT 300' })).toBe('')
  expect(nameOf({ sql: 'SELECT 0' })).toBe(first)
})
