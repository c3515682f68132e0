'use client'

import { useEffect } from 'react'
import { toast } from 'sonner'

import { isTyping } from '@/features/shortcuts/use-shortcut.ts'

import { isUndo } from './undo-action.tsx'

/** ⌘Z takes back what the newest toast offers to undo; where one types, it stays the undo of the text. */
const undoNewest = (event: KeyboardEvent): void => {
  const isKey = event.key.toLowerCase() === 'z' && (event.metaKey || event.ctrlKey) && !event.shiftKey && !event.altKey
  if (!isKey || event.defaultPrevented || isTyping(event.target)) return
  for (const shown of toast.getToasts().toReversed()) {
    if ('action' in shown && isUndo(shown.action)) {
      event.preventDefault()
      toast.dismiss(shown.id)
      shown.action.onClick()
      return
    }
  }
}

/** The key beside every Undo. */
export const UndoKey = () => {
  useEffect(() => {
    document.addEventListener('keydown', undoNewest)
    return () => document.removeEventListener('keydown', undoNewest)
  }, [])
  return null
}
