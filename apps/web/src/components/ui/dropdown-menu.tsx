'use client'

import { Check } from 'lucide-react'
import { DropdownMenu as Radix } from 'radix-ui'
import type { ComponentProps } from 'react'

import { cn } from '@/lib/cn.ts'

export const DropdownMenu = Radix.Root
export const DropdownMenuTrigger = Radix.Trigger
export const DropdownMenuRadioGroup = Radix.RadioGroup

const itemClass =
  'flex h-8 items-center gap-2 rounded-sm px-2 text-sm outline-none select-none data-highlighted:bg-hover data-highlighted:text-ink max-md:h-11 max-md:text-base [&_svg]:size-4 [&_svg]:text-ink-3'

export const DropdownMenuContent = ({ className, ...props }: ComponentProps<typeof Radix.Content>) => (
  <Radix.Portal>
    <Radix.Content
      sideOffset={6}
      collisionPadding={8}
      {...props}
      className={cn(
        'z-50 min-w-52 animate-fade-in rounded-md border border-line bg-raised p-1 shadow-float outline-none',
        className,
      )}
    />
  </Radix.Portal>
)

export const DropdownMenuItem = ({ className, ...props }: ComponentProps<typeof Radix.Item>) => (
  <Radix.Item {...props} className={cn(itemClass, className)} />
)

export const DropdownMenuRadioItem = ({ children, className, ...props }: ComponentProps<typeof Radix.RadioItem>) => (
  <Radix.RadioItem {...props} className={cn(itemClass, className)}>
    {children}
    <Radix.ItemIndicator className="ml-auto">
      <Check aria-hidden />
    </Radix.ItemIndicator>
  </Radix.RadioItem>
)

export const DropdownMenuLabel = ({ className, ...props }: ComponentProps<typeof Radix.Label>) => (
  <Radix.Label {...props} className={cn('px-2 pb-1 pt-2 text-xs text-ink-3', className)} />
)

export const DropdownMenuSeparator = () => <Radix.Separator className="-mx-1 my-1 h-px bg-line" />
