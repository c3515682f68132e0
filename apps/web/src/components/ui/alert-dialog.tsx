'use client'

import { useExtracted } from 'next-intl'
import { AlertDialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

import { Button } from './button.tsx'
import { useDialogFocus } from './use-dialog-focus.ts'

interface AlertDialogProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly title: string
  readonly children: ReactNode
  /** The words on the button that does it. */
  readonly action: string
  readonly onAction: () => void
  readonly pending: boolean
}

/** Asks before something that cannot be undone. It stays open until the answer is there. */
export const AlertDialog = ({ open, onOpenChange, title, children, action, onAction, pending }: AlertDialogProps) => {
  const t = useExtracted()
  const focus = useDialogFocus()
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-fade-in bg-scrim" />
        <Radix.Content
          {...focus}
          className="fixed left-1/2 top-[min(24vh,14rem)] z-40 w-100 max-w-[calc(100vw-2rem)] -translate-x-1/2 animate-rise rounded-lg bg-raised p-5 wrap-anywhere shadow-float outline-none"
        >
          <Radix.Title className="text-lg font-semibold tracking-tight">{title}</Radix.Title>
          <Radix.Description asChild>
            <div className="mt-1 text-ink-2">{children}</div>
          </Radix.Description>
          <div className="mt-5 flex justify-end gap-2">
            <Radix.Cancel asChild>
              <Button>{t('Cancel')}</Button>
            </Radix.Cancel>
            {/* Not Radix's Action, which closes at once: a refusal is shown in here. */}
            <Button variant="danger" disabled={pending} onClick={onAction}>
              {action}
            </Button>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
