'use client'

import { Pencil } from 'lucide-react'
import { useExtracted } from 'next-intl'

import { Button } from '@/components/ui/button.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'
import { useShortcut } from '@/features/shortcuts/use-shortcut.ts'
import { cn } from '@/lib/cn.ts'

interface EditRecordProps {
  readonly onEdit: () => void
  /** On a phone only the pencil is seen, beside the record's other actions. */
  readonly isCompact?: boolean
}

/** Opens the form of a record; E does, too. */
export const EditRecord = ({ onEdit, isCompact = false }: EditRecordProps) => {
  const t = useExtracted()
  useShortcut(['e', 'E'], (event) => {
    event.preventDefault()
    onEdit()
  })
  return (
    <Button variant="quiet" aria-keyshortcuts="E" onClick={onEdit}>
      <Pencil aria-hidden />
      <span className={cn(isCompact && 'max-md:sr-only')}>{t('Edit')}</span>
      <Kbd className="max-md:hidden">E</Kbd>
    </Button>
  )
}
