import { type Scope, SCOPES } from '@callbook/schema'
import { expect, it } from 'vitest'

import { runHook } from '@/i18n/testing.tsx'

import { useScopeLabel } from './use-scope-label.ts'

const scopeLabel = runHook(useScopeLabel)

it.each(Object.entries(SCOPES) as [Scope, string][])('says of %s what the consent page says', (scope, words) => {
  expect(scopeLabel(scope)).toBe(words)
})
