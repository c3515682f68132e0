import { expect, it } from 'vitest'

import { safeReturnPath } from './safe-return-path.ts'

it.each(['/calls', '/calls/3cde3b05035cae14dcfc172bd8000d08', '/calls?log=1'])('returns to %s', (path) => {
  expect(safeReturnPath(path)).toBe(path)
})

it.each([
  undefined,
  '',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/..//evil.example',
  'javascript:alert(1)',
  'calls',
  '/sign-in?next=/sign-in',
])('does not follow %s', (path) => {
  expect(safeReturnPath(path)).toBe('/calls')
})
