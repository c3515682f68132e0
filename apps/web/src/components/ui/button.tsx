import { cva, type VariantProps } from 'class-variance-authority'
import { Slot } from 'radix-ui'
import type { ComponentProps } from 'react'

import { cn } from '@/lib/cn.ts'

const button = cva(
  'inline-flex shrink-0 select-none items-center justify-center gap-2 whitespace-nowrap rounded-md font-medium transition-colors disabled:pointer-events-none disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      variant: {
        /** The one next action of a view. */
        primary: 'bg-accent text-on-accent hover:bg-accent-hover',
        secondary: 'border border-line-strong bg-raised text-ink hover:bg-hover',
        quiet: 'text-ink-2 hover:bg-hover hover:text-ink',
        danger: 'bg-danger text-on-danger hover:bg-danger-hover',
        quietDanger: 'text-danger hover:bg-danger-soft',
      },
      size: {
        small: 'h-7 px-2 text-sm',
        medium: 'h-8 px-3 text-sm max-md:h-10 max-md:text-base',
        large: 'h-10 px-4 text-base',
        icon: 'size-8 max-md:size-10',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'medium' },
  },
)

/** A button; with `asChild`, its looks on the one child. */
export const Button = ({
  variant,
  size,
  asChild = false,
  className,
  ...props
}: ComponentProps<'button'> & VariantProps<typeof button> & { asChild?: boolean }) => {
  const Element = asChild ? Slot.Root : 'button'
  return (
    <Element {...(!asChild && { type: 'button' })} {...props} className={cn(button({ variant, size }), className)} />
  )
}
