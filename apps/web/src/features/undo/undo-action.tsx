'use client'

import { useExtracted } from 'next-intl'
import { isValidElement, type ReactElement } from 'react'
import type { ExternalToast } from 'sonner'

import { Kbd } from '@/components/ui/kbd.tsx'
import { ModKey } from '@/components/ui/mod-key.tsx'

const UndoLabel = () => {
  const t = useExtracted()
  return (
    <span className="flex items-center gap-1.5">
      {t('Undo')}
      <Kbd className="max-md:hidden">
        <ModKey />Z
      </Kbd>
    </span>
  )
}

interface UndoAction {
  readonly label: ReactElement
  readonly onClick: () => void
}

/** The action of a toast that takes back what it tells of: its button, or ⌘Z while it is there (see `UndoKey`). */
export const undoAction = (undo: () => void): UndoAction => ({ label: <UndoLabel />, onClick: undo })

/** Whether the action of a toast is one of `undoAction`. */
export const isUndo = (action: ExternalToast['action']): action is UndoAction =>
  typeof action === 'object' &&
  action !== null &&
  'label' in action &&
  isValidElement(action.label) &&
  action.label.type === UndoLabel
