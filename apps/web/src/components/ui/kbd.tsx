import type { ReactNode } from 'react'

import { cn } from '@/lib/cn.ts'

/** A key to press, as on its cap. Decoration beside a label: screen readers get `aria-keyshortcuts` instead. */
export const Kbd = ({ children, className }: { children: ReactNode; className?: string }) => (
  <kbd
    aria-hidden
    className={cn(
      'inline-flex h-5 min-w-5 items-center justify-center gap-0.5 rounded-sm has-data-undecided:invisible border border-current/25 px-1 font-sans text-xs leading-none',
      className,
    )}
  >
    {children}
  </kbd>
)
