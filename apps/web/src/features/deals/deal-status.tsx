import { cn } from '@/lib/cn.ts'

import type { Deal } from './deal-queries.ts'
import { useDealStatusWord } from './use-deal-status-word.ts'

const LOOKS = {
  open: 'border border-line-strong text-ink-2',
  won: 'bg-accent-soft text-accent-ink',
  lost: 'bg-sunken text-ink-2',
} as const

/** How far a deal is, in a word. */
export const DealStatus = ({ status }: { status: Deal['status'] }) => {
  const statusWord = useDealStatusWord()
  return (
    <span className={cn('inline-flex h-5 items-center rounded-sm px-1.5 text-xs font-medium', LOOKS[status])}>
      {statusWord(status)}
    </span>
  )
}
