'use client'

import { type Scope, SCOPES } from '@callbook/schema'

import { Checkbox } from '@/components/ui/checkbox.tsx'

import { useScopeLabel } from './use-scope-label.ts'

const NONE: readonly Scope[] = []
const NAMES = Object.keys(SCOPES) as Scope[]

interface ScopeChoiceProps {
  readonly legend: string
  readonly value: readonly Scope[]
  readonly onChange: (scopes: Scope[]) => void
  /** Scopes that come by themselves. */
  readonly always?: readonly Scope[]
  readonly error?: string | undefined
}

/** Scopes to tick, each with what it allows in plain words. */
export const ScopeChoice = ({ legend, value, onChange, always = NONE, error }: ScopeChoiceProps) => {
  const scopeLabel = useScopeLabel()
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 text-sm font-medium">{legend}</legend>
      {NAMES.map((scope) => (
        <Checkbox
          key={scope}
          label={scopeLabel(scope)}
          description={<code className="font-mono text-xs">{scope}</code>}
          checked={always.includes(scope) || value.includes(scope)}
          disabled={always.includes(scope)}
          onChange={({ target }) =>
            onChange(target.checked ? [...value, scope] : value.filter((other) => other !== scope))
          }
        />
      ))}
      {error && (
        <p role="alert" className="text-xs text-danger">
          {error}
        </p>
      )}
    </fieldset>
  )
}
