/**
 * For `setupFiles` of vitest: fails a test file in which pg warned that a later version refuses what was asked of it,
 * such as two queries at once on one connection. Such a warning comes once in a process, from wherever it is done first.
 */
import { afterAll } from 'vitest'

const warnings: string[] = []

process.on('warning', ({ name, message }) => {
  if (name === 'DeprecationWarning' && /\bpg@/.test(message)) warnings.push(message)
})

afterAll(() => {
  if (warnings.length > 0) throw new Error(`pg warned: ${warnings.join(' ')} See in-turn.ts of @callbook/db.`)
})
