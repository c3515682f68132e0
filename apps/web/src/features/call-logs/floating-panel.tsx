'use client'

import { Dialog, Popover } from 'radix-ui'
import type { ReactNode, RefObject } from 'react'

import { useIsPhone } from '@/features/rows/use-row-height.ts'

interface FloatingPanelProps {
  /** What it hangs on, on a desktop. */
  readonly anchor: RefObject<HTMLElement | null>
  readonly title: string
  readonly onClose: () => void
  /** Esc: whether something inside took it, as stepping back one level does. */
  readonly onEscape?: () => boolean
  readonly children: ReactNode
}

/** A panel with choices: beside what it belongs to on a desktop, from the lower edge of a phone's screen. */
export const FloatingPanel = ({ anchor, title, onClose, onEscape, children }: FloatingPanelProps) => {
  const isPhone = useIsPhone()
  const onOpenChange = (open: boolean) => !open && onClose()
  const onEscapeKeyDown = (event: KeyboardEvent) => {
    if (onEscape?.()) event.preventDefault()
  }
  const onCloseAutoFocus = (event: Event) => {
    event.preventDefault()
    anchor.current?.focus()
  }
  if (isPhone) {
    return (
      <Dialog.Root open onOpenChange={onOpenChange}>
        <Dialog.Portal>
          <Dialog.Overlay className="fixed inset-0 z-40 animate-fade-in bg-scrim" />
          <Dialog.Content
            aria-describedby={undefined}
            onEscapeKeyDown={onEscapeKeyDown}
            onCloseAutoFocus={onCloseAutoFocus}
            className="fixed inset-x-0 bottom-0 z-40 flex max-h-[80dvh] min-h-80 animate-slide-up flex-col rounded-t-lg bg-raised pb-[env(safe-area-inset-bottom)] shadow-float outline-none"
          >
            <Dialog.Title className="px-4 pt-4 pb-1 text-lg font-semibold">{title}</Dialog.Title>
            {children}
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
    )
  }
  return (
    <Popover.Root open onOpenChange={onOpenChange}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={8}
          aria-label={title}
          onEscapeKeyDown={onEscapeKeyDown}
          onCloseAutoFocus={onCloseAutoFocus}
          // The button it hangs on closes it by itself.
          onInteractOutside={(event) => anchor.current?.contains(event.target as Node) && event.preventDefault()}
          className="z-50 flex max-h-[min(26rem,var(--radix-popover-content-available-height))] min-h-48 w-72 animate-fade-in flex-col rounded-md border border-line bg-raised shadow-float outline-none"
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
