'use client'

import { Search } from 'lucide-react'
import { useExtracted } from 'next-intl'

import { Kbd } from '@/components/ui/kbd.tsx'
import { ModKey } from '@/components/ui/mod-key.tsx'

import { paletteOpen } from './palette-open.ts'

/** Opens the command palette, as ⌘K does. */
export const PaletteButton = ({ className }: { className?: string }) => {
  const t = useExtracted()
  return (
    <button
      type="button"
      aria-keyshortcuts="Meta+K Control+K"
      className={className}
      onClick={() => paletteOpen.set(true)}
    >
      <Search aria-hidden className="size-4" />
      {t('Search')}
      <Kbd className="ml-auto">
        <ModKey />K
      </Kbd>
    </button>
  )
}
