import type { VariantProps } from 'class-variance-authority'
import { Slot } from 'radix-ui'
import type { ComponentProps } from 'react'

import { cn } from '@/lib/cn.ts'

import { buttonClass } from './button-class.ts'

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
