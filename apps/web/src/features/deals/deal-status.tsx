import { cn } from '@/lib/cn.ts'

import type { Deal } from './deal-queries.ts'

const LOOKS = {
  open: { word: 'Open', looks: 'border border-line-strong text-ink-2' },
  won: { word: 'Won', looks: 'bg-accent-soft text-accent-ink' },
  lost: { word: 'Lost', looks: 'bg-sunken text-ink-2' },
} as const

/** How far a deal is, in a word. */
export const DealStatus = ({ status }: { status: Deal['status'] }) => (
  <span className={cn('inline-flex h-5 items-center rounded-sm px-1.5 text-xs font-medium', LOOKS[status].looks)}>
    {LOOKS[status].word}
  </span>
)
