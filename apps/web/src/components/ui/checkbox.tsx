import type { ComponentProps, ReactNode } from 'react'

import { cn } from '@/lib/cn.ts'

/** A box to tick, with its words beside it. */
export const Checkbox = ({
  label,
  description,
  className,
  ...props
}: ComponentProps<'input'> & { label: ReactNode; description?: ReactNode }) => (
  <label className={cn('flex cursor-pointer items-start gap-2.5 max-md:py-1', className)}>
    <input {...props} type="checkbox" className="mt-0.5 size-4 shrink-0 accent-(--accent) max-md:size-5" />
    <span className="min-w-0">
      <span className="block">{label}</span>
      {description && <span className="block text-sm text-ink-3">{description}</span>}
    </span>
  </label>
)
