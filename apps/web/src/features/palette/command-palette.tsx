'use client'

import dynamic from 'next/dynamic'
import { useEffect } from 'react'

import { keepTypedKeys } from '@/features/shortcuts/keep-typed-keys.ts'

import { newRecord } from './new-record.ts'
import { paletteOpen } from './palette-open.ts'

// Loaded when it opens for the first time: no page waits for it.
const PaletteWindow = dynamic(() => import('./palette-window.tsx'), { ssr: false })
const NewRecordDialog = dynamic(() => import('./new-record-dialog.tsx'), { ssr: false })

/** Finds records, and everything that can be done, by typing. Opens on ⌘K or Ctrl K, even while one types. */
export const CommandPalette = () => {
  const open = paletteOpen.use()
  const adding = newRecord.use()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      // Not over another dialog: what one is doing there comes first.
      if (paletteOpen.get()) paletteOpen.set(false)
      else if (!document.querySelector('[role=dialog], [role=alertdialog]')) {
        keepTypedKeys()
        paletteOpen.set(true)
      }
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  if (open) return <PaletteWindow />
  return adding && <NewRecordDialog kind={adding} />
}
