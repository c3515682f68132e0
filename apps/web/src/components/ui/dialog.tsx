'use client'

import { X } from 'lucide-react'
import { useExtracted } from 'next-intl'
import { Dialog as Radix } from 'radix-ui'
import type { ComponentProps, ReactNode } from 'react'

import { cn } from '@/lib/cn.ts'

import { Button } from './button.tsx'
import { useDialogFocus } from './use-dialog-focus.ts'

export const Dialog = Radix.Root

/** For a dialog's `onEscapeKeyDown`: Esc in something that has a use for it of its own does not close the dialog. */
const keepEscape = (event: KeyboardEvent): void => {
  if (event.target instanceof Element && event.target.closest('[data-keeps-escape]')) event.preventDefault()
}

/** A panel over the page: in the middle of a desktop, the whole of a phone's screen. */
export const DialogContent = ({
  title,
  description,
  className,
  children,
  ...props
}: Omit<ComponentProps<typeof Radix.Content>, 'title'> & { title: string; description?: ReactNode }) => {
  const t = useExtracted()
  const focus = useDialogFocus()
  return (
    <Radix.Portal>
      <Radix.Overlay className="fixed inset-0 z-40 animate-fade-in bg-scrim" />
      <Radix.Content
        onEscapeKeyDown={keepEscape}
        {...focus}
        {...props}
        {...(!description && { 'aria-describedby': undefined })}
        className={cn(
          'fixed z-40 flex flex-col bg-raised shadow-float outline-none',
          'max-md:inset-0 max-md:animate-slide-up',
          'md:left-1/2 md:top-[min(12vh,7rem)] md:max-h-[calc(100dvh-min(12vh,7rem)-2rem)] md:w-140 md:max-w-[calc(100vw-2rem)] md:-translate-x-1/2 md:animate-rise md:rounded-lg',
          className,
        )}
      >
        <header className="flex h-14 shrink-0 items-center justify-between border-b border-line pl-5 pr-3">
          <Radix.Title className="text-lg font-semibold tracking-tight">{title}</Radix.Title>
          <Radix.Close asChild>
            <Button variant="quiet" size="icon" aria-label={t('Close')}>
              <X aria-hidden />
            </Button>
          </Radix.Close>
        </header>
        {description && <Radix.Description className="px-5 pt-4 text-ink-2">{description}</Radix.Description>}
        {children}
      </Radix.Content>
    </Radix.Portal>
  )
}
