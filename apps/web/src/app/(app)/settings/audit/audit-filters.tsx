'use client'

import { useQuery } from '@tanstack/react-query'

import { Button } from '@/components/ui/button.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Input } from '@/components/ui/input.tsx'
import { NativeSelect } from '@/components/ui/native-select.tsx'
import { AUDIT_KINDS } from '@/features/settings/audit-sentence.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { NO_FILTERS, type AuditFilters as Filters, type SetAuditFilters } from './use-audit-filters.ts'

const KINDS = Object.entries(AUDIT_KINDS).toSorted(([, a], [, b]) => a.localeCompare(b, 'en'))

/** Whose changes, to what, and when. */
export const AuditFilters = ({ filters, onChange }: { filters: Filters; onChange: SetAuditFilters }) => {
  const trpc = useTRPC()
  const members = useQuery(trpc.members.list.queryOptions()).data?.members ?? []
  const isFiltered = Object.values(filters).some((value) => value !== null)
  return (
    <div className="flex flex-wrap items-end gap-3 max-md:grid max-md:grid-cols-2">
      <Field label="Who" className="w-44 max-md:w-auto">
        {(control) => (
          <NativeSelect
            {...control}
            value={filters.user ?? ''}
            onChange={({ target }) => void onChange({ user: target.value ? Number(target.value) : null })}
          >
            <option value="">Everybody</option>
            {members.map(({ user_id, name }) => (
              <option key={user_id} value={user_id}>
                {name}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
      <Field label="What" className="w-44 max-md:w-auto">
        {(control) => (
          <NativeSelect
            {...control}
            value={filters.kind ?? ''}
            onChange={({ target }) => void onChange({ kind: target.value || null })}
          >
            <option value="">Everything</option>
            {KINDS.map(([kind, words]) => (
              <option key={kind} value={kind}>
                {words.charAt(0).toUpperCase() + words.slice(1)}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
      {(['from', 'to'] as const).map((end) => (
        <Field key={end} label={end === 'from' ? 'From' : 'To'} className="w-40 max-md:w-auto">
          {(control) => (
            <Input
              {...control}
              type="date"
              value={filters[end] ?? ''}
              onChange={({ target }) => void onChange({ [end]: target.value || null })}
            />
          )}
        </Field>
      ))}
      {isFiltered && (
        <Button variant="quiet" className="md:h-9" onClick={() => void onChange(NO_FILTERS)}>
          Clear
        </Button>
      )}
    </div>
  )
}
