'use client'

import dynamic from 'next/dynamic'

import { shortcutSheetOpen } from './sheet-open.ts'
import { useShortcut } from './use-shortcut.ts'

// Loaded when it opens for the first time: no page waits for it.
const ShortcutWindow = dynamic(() => import('./shortcut-window.tsx'), { ssr: false })

/** Lists the keyboard shortcuts, by the place where they work; opens on `?`. */
export const ShortcutSheet = () => {
  const open = shortcutSheetOpen.use()
  useShortcut(['?'], (event) => {
    event.preventDefault()
    shortcutSheetOpen.set(true)
  })
  return open && <ShortcutWindow />
}
