import type { ComponentProps } from 'react'

import { cn } from '@/lib/cn.ts'

import { fieldClass } from './input.tsx'

/** A choice of one from a list, as the platform draws it: long lists, type-ahead and a phone's wheel come with it. */
export const NativeSelect = ({ className, ...props }: ComponentProps<'select'>) => (
  <select {...props} className={cn(fieldClass, 'h-9 pr-2 max-md:h-11', className)} />
)
