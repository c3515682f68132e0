import type { ComponentProps } from 'react'

import { cn } from '@/lib/cn.ts'

/** The looks of a text field. 16 px on a phone, or iOS zooms into it. */
export const fieldClass =
  'block w-full rounded-md border border-field/70 bg-raised px-3 text-base text-ink transition-colors hover:border-field max-md:text-lg focus-visible:border-focus focus-visible:outline-1 focus-visible:outline-offset-0 aria-invalid:border-danger aria-invalid:outline-danger disabled:opacity-55'

export const Input = ({ className, ...props }: ComponentProps<'input'>) => (
  <input {...props} className={cn(fieldClass, 'h-9 max-md:h-11', className)} />
)

export const Textarea = ({ className, ...props }: ComponentProps<'textarea'>) => (
  <textarea {...props} className={cn(fieldClass, 'field-sizing-content max-h-60 min-h-18 py-2', className)} />
)
