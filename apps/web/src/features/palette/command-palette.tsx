'use client'

import { X } from 'lucide-react'
import dynamic from 'next/dynamic'
import { Dialog } from 'radix-ui'
import { useEffect } from 'react'

import { Button } from '@/components/ui/button.tsx'

import { paletteOpen } from './palette-open.ts'

// Loaded when it opens for the first time: no page waits for it.
const PaletteContent = dynamic(() => import('./palette-content.tsx'))

/** Finds records, and everything that can be done, by typing. Opens on ⌘K or Ctrl K, even while one types. */
export const CommandPalette = () => {
  const open = paletteOpen.use()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      // Not over another dialog: what one is doing there comes first.
      if (paletteOpen.get()) paletteOpen.set(false)
      else if (!document.querySelector('[role=dialog], [role=alertdialog]')) paletteOpen.set(true)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <Dialog.Root open={open} onOpenChange={paletteOpen.set}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-fade-in bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed z-40 flex flex-col overflow-hidden bg-raised shadow-float outline-none max-md:inset-0 max-md:animate-slide-up md:top-[min(14vh,8rem)] md:left-1/2 md:max-h-[70dvh] md:w-140 md:max-w-[calc(100vw-2rem)] md:-translate-x-1/2 md:animate-rise md:rounded-lg"
        >
          <Dialog.Title className="sr-only">Search and commands</Dialog.Title>
          <PaletteContent onDone={() => paletteOpen.set(false)} />
          {/* A phone has neither Esc nor a place beside the palette. */}
          <Dialog.Close asChild>
            <Button variant="quiet" size="icon" aria-label="Close" className="absolute top-2 right-2 md:hidden">
              <X aria-hidden />
            </Button>
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
