'use client'

import { useQuery } from '@tanstack/react-query'

import { cn } from '@/lib/cn.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { inboxCount } from './inbox-queries.ts'

const MOST_SHOWN = 99

/** How many numbers wait in the inbox; nothing where none does. */
export const InboxCount = ({ className }: { className?: string }) => {
  const { data } = useQuery(inboxCount(useTRPC()))
  if (!data?.numbers) return null
  return (
    <span className={cn('figures', className)}>
      {data.numbers > MOST_SHOWN ? `${MOST_SHOWN}+` : data.numbers}
      <span className="sr-only"> waiting</span>
    </span>
  )
}
