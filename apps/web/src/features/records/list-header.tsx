'use client'

import { Plus } from 'lucide-react'

import { PageHeader } from '@/components/page-header.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'
import { keepTypedKeys } from '@/features/shortcuts/keep-typed-keys.ts'
import { useShortcut } from '@/features/shortcuts/use-shortcut.ts'

interface ListHeaderProps {
  readonly title: string
  /** "New person". */
  readonly action: string
  readonly onNew: () => void
}

/** The top of a list of records: its name, and the way to a new one (N). */
export const ListHeader = ({ title, action, onNew }: ListHeaderProps) => {
  useShortcut(['n', 'N'], (event) => {
    event.preventDefault()
    keepTypedKeys()
    onNew()
  })
  return (
    <PageHeader>
      <h1 className="text-title font-semibold">{title}</h1>
      <Button variant="primary" className="ml-auto" aria-keyshortcuts="N" onClick={onNew}>
        <Plus aria-hidden />
        {action}
        <Kbd className="max-md:hidden">N</Kbd>
      </Button>
    </PageHeader>
  )
}
