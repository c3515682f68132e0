'use client'

import { X } from 'lucide-react'
import { useExtracted } from 'next-intl'
import { Dialog } from 'radix-ui'

import { Button } from '@/components/ui/button.tsx'
import { useDialogFocus } from '@/components/ui/use-dialog-focus.ts'

import PaletteContent from './palette-content.tsx'
import { paletteOpen } from './palette-open.ts'

/** The dialog around what the palette offers. */
const PaletteWindow = () => {
  const t = useExtracted()
  const focus = useDialogFocus()
  return (
    <Dialog.Root open onOpenChange={paletteOpen.set}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-fade-in bg-scrim" />
        <Dialog.Content
          {...focus}
          aria-describedby={undefined}
          className="fixed z-40 flex flex-col overflow-hidden bg-raised shadow-float outline-none max-md:inset-0 max-md:animate-slide-up md:top-[min(14vh,8rem)] md:left-1/2 md:max-h-[70dvh] md:w-140 md:max-w-[calc(100vw-2rem)] md:-translate-x-1/2 md:animate-rise md:rounded-lg"
        >
          <Dialog.Title className="sr-only">{t('Search and commands')}</Dialog.Title>
          <PaletteContent onDone={() => paletteOpen.set(false)} />
          {/* A phone has neither Esc nor a place beside the palette. */}
          <Dialog.Close asChild>
            <Button variant="quiet" size="icon" aria-label={t('Close')} className="absolute top-2 right-2 md:hidden">
              <X aria-hidden />
            </Button>
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

export default PaletteWindow
