'use client'

import { Tooltip as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

export const TooltipProvider = ({ children }: { children: ReactNode }) => (
  <Radix.Provider delayDuration={300} skipDelayDuration={200}>
    {children}
  </Radix.Provider>
)

/** Says more about its one child, on hover and on keyboard focus. */
export const Tooltip = ({ content, children }: { content: ReactNode; children: ReactNode }) => (
  <Radix.Root>
    <Radix.Trigger asChild>{children}</Radix.Trigger>
    <Radix.Portal>
      <Radix.Content
        sideOffset={6}
        collisionPadding={8}
        className="z-50 max-w-80 animate-fade-in rounded-md border border-line bg-raised px-3 py-2 text-xs text-ink shadow-float"
      >
        {content}
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
)
