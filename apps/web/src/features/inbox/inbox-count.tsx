'use client'

import { useQuery } from '@tanstack/react-query'
import { useExtracted, useFormatter } from 'next-intl'

import { cn } from '@/lib/cn.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { inboxCount } from './inbox-queries.ts'

const MOST_SHOWN = 99

/** How many numbers wait in the inbox; nothing where none does. */
export const InboxCount = ({ className }: { className?: string }) => {
  const t = useExtracted()
  const format = useFormatter()
  const { data } = useQuery(inboxCount(useTRPC()))
  if (!data?.numbers) return null
  return (
    <span className={cn('figures', className)}>
      <span aria-hidden>
        {data.numbers > MOST_SHOWN ? `${format.number(MOST_SHOWN)}+` : format.number(data.numbers)}
      </span>
      <span className="sr-only">
        {t('{count, plural, one {# waiting} other {# waiting}}', { count: data.numbers })}
      </span>
    </span>
  )
}
