import { cva, type VariantProps } from 'class-variance-authority'
import { Slot } from 'radix-ui'
import type { ComponentProps } from 'react'

import { cn } from '@/lib/cn.ts'

import { BUTTON, MEDIUM, PRIMARY } from './button-looks.ts'

const buttonClass = cva(BUTTON, {
  variants: {
    variant: {
      primary: PRIMARY,
      secondary: 'border border-line-strong bg-raised text-ink hover:bg-hover',
      quiet: 'text-ink-2 hover:bg-hover hover:text-ink',
      danger: 'bg-danger text-on-danger hover:bg-danger-hover',
      quietDanger: 'text-danger hover:bg-danger-soft',
    },
    size: {
      small: 'h-7 px-2 text-sm',
      medium: MEDIUM,
      large: 'h-10 px-4 text-base',
      icon: 'size-8 max-md:size-10',
    },
  },
  defaultVariants: { variant: 'secondary', size: 'medium' },
})

/** A button; with `asChild`, its looks on the one child. */
export const Button = ({
  variant,
  size,
  asChild = false,
  className,
  ...props
}: ComponentProps<'button'> & VariantProps<typeof buttonClass> & { asChild?: boolean }) => {
  const Element = asChild ? Slot.Root : 'button'
  return (
    <Element
      {...(!asChild && { type: 'button' })}
      {...props}
      className={cn(buttonClass({ variant, size }), className)}
    />
  )
}
