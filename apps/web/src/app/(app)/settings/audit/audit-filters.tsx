'use client'

import { useQuery } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'

import { Button } from '@/components/ui/button.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Input } from '@/components/ui/input.tsx'
import { NativeSelect } from '@/components/ui/native-select.tsx'
import { useAuditKinds } from '@/features/settings/use-audit-kinds.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { NO_FILTERS, type AuditFilters as Filters, type SetAuditFilters } from './use-audit-filters.ts'

/** Whose changes, to what, and when. */
export const AuditFilters = ({ filters, onChange }: { filters: Filters; onChange: SetAuditFilters }) => {
  const t = useExtracted()
  const kinds = useAuditKinds()
  const trpc = useTRPC()
  const members = useQuery(trpc.members.list.queryOptions()).data?.members ?? []
  const isFiltered = Object.values(filters).some((value) => value !== null)
  return (
    <div className="flex flex-wrap items-end gap-3 max-md:grid max-md:grid-cols-2">
      <Field label={t({ message: 'Who', description: 'whose changes to show' })} className="w-44 max-md:w-auto">
        {(control) => (
          <NativeSelect
            {...control}
            value={filters.user ?? ''}
            onChange={({ target }) => void onChange({ user: target.value ? Number(target.value) : null })}
          >
            <option value="">{t('Everybody')}</option>
            {members.map(({ user_id, name }) => (
              <option key={user_id} value={user_id} dir="auto" translate="no">
                {name}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
      <Field
        label={t({ message: 'What', description: 'changes of which kind of record to show' })}
        className="w-44 max-md:w-auto"
      >
        {(control) => (
          <NativeSelect
            {...control}
            value={filters.kind ?? ''}
            onChange={({ target }) => void onChange({ kind: target.value || null })}
          >
            <option value="">{t('Everything')}</option>
            {kinds.map(([kind, label]) => (
              <option key={kind} value={kind}>
                {label}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
      {(['from', 'to'] as const).map((end) => (
        <Field
          key={end}
          label={
            end === 'from'
              ? t({ message: 'From', description: 'the first day of a range' })
              : t({ message: 'To', description: 'the last day of a range' })
          }
          className="w-40 max-md:w-auto"
        >
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
          {t({ message: 'Clear', description: 'takes all filters away' })}
        </Button>
      )}
    </div>
  )
}
