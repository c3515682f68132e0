'use client'

import { useQuery } from '@tanstack/react-query'
import { useExtracted, useFormatter } from 'next-intl'

import { formatMoney } from '@/features/records/format-money.ts'
import { RecordLink, RecordSection } from '@/features/records/record-page.tsx'
import { usePendingDeletes } from '@/features/undo/pending-deletes.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { openDeals } from './deal-queries.ts'

/** The open deals of a person or an organization; nothing where there are none. */
export const LinkedDeals = ({ of }: { of: Parameters<typeof openDeals>[1] }) => {
  const t = useExtracted()
  const format = useFormatter()
  const { data } = useQuery(openDeals(useTRPC(), of))
  const deleted = usePendingDeletes()
  const deals = data?.deals.filter(({ id }) => !deleted.has(`/deals/${id}`)) ?? []
  if (deals.length === 0) return null
  return (
    <RecordSection title={t('Open deals')}>
      <ul className="border-t border-line">
        {deals.map(({ id, title, value, currency, owner_name }) => (
          <li key={id} className="flex min-h-9 items-center gap-3 border-b border-line py-1">
            <span className="min-w-0 flex-1 truncate">
              <RecordLink href={`/deals/${id}`}>{title}</RecordLink>
            </span>
            <bdi className="max-w-40 shrink-0 truncate text-sm text-ink-3 max-md:hidden">{owner_name}</bdi>
            <span className="figures shrink-0">{formatMoney(value, currency, format)}</span>
          </li>
        ))}
      </ul>
    </RecordSection>
  )
}
