'use client'

import { useQuery } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'

import { fieldClass } from '@/components/ui/input.tsx'
import { cn } from '@/lib/cn.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

interface OwnerFilterProps {
  readonly value: number | null
  readonly onChange: (owner: number | null) => void
}

/** Shows the records of one colleague only. */
export const OwnerFilter = ({ value, onChange }: OwnerFilterProps) => {
  const t = useExtracted()
  const { data } = useQuery(useTRPC().members.list.queryOptions())
  return (
    <select
      aria-label={t('Owner')}
      className={cn(fieldClass, 'h-8 w-auto! max-w-full min-w-0 px-2! max-md:h-10 max-md:text-base! md:text-sm')}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
    >
      <option value="">{t('Any owner')}</option>
      {data?.members.map(({ user_id, name }) => (
        <option key={user_id} value={user_id} translate="no">
          {name}
        </option>
      ))}
    </select>
  )
}
