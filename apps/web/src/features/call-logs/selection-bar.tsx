'use client'

import { Download, Trash2, UserRound, X } from 'lucide-react'
import { useExtracted } from 'next-intl'
import dynamic from 'next/dynamic'
import { useRef, useState } from 'react'

import { Button } from '@/components/ui/button.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'
import { useShortcut } from '@/features/shortcuts/use-shortcut.ts'

import type { Call } from './call.ts'
import { useDeleteCalls } from './use-delete-calls.ts'

const AssignMenu = dynamic(() => import('./assign-menu.tsx'), { ssr: false })

interface SelectionBarProps {
  readonly selected: readonly Call[]
  readonly user: { readonly id: number; readonly isAdmin: boolean }
  readonly onClear: () => void
}

/** What can be done with the selected calls. Esc drops the selection. */
const SelectionBar = ({ selected, user, onClear }: SelectionBarProps) => {
  const t = useExtracted()
  const assignButton = useRef<HTMLButtonElement>(null)
  const [assigning, setAssigning] = useState(false)
  const deleteCalls = useDeleteCalls()
  useShortcut(['Escape'], (event) => {
    event.preventDefault()
    onClear()
  })
  const ids = selected.map(({ id }) => id)
  // Others' calls are the admins' to delete and to assign.
  const mine = user.isAdmin ? ids : selected.filter(({ user_id }) => user_id === user.id).map(({ id }) => id)
  return (
    <section aria-label={t('Selected calls')} className="flex min-w-0 flex-1 items-center gap-1 overflow-x-auto py-1">
      <output className="mr-2 shrink-0 text-sm font-medium">
        {t({ message: '{count, number} selected', description: 'calls', values: { count: ids.length } })}
      </output>
      {user.isAdmin && (
        <Button
          ref={assignButton}
          variant="quiet"
          size="small"
          aria-haspopup="dialog"
          onClick={() => setAssigning((open) => !open)}
        >
          <UserRound aria-hidden />
          {t({ message: 'Assign', description: 'calls to a person' })}
        </Button>
      )}
      <form method="post" action="/api/export/call-logs.csv">
        <input type="hidden" name="ids" value={ids.join()} />
        <Button type="submit" variant="quiet" size="small">
          <Download aria-hidden />
          {t('Export CSV')}
        </Button>
      </form>
      <Button
        variant="quietDanger"
        size="small"
        disabled={mine.length === 0}
        title={mine.length < ids.length ? t('Only a call’s owner or an admin can delete it.') : undefined}
        onClick={() => {
          deleteCalls(mine)
          onClear()
        }}
      >
        <Trash2 aria-hidden />
        {mine.length === ids.length
          ? t('Delete')
          : t({ message: 'Delete your {count, number}', description: 'calls', values: { count: mine.length } })}
      </Button>
      <Button variant="quiet" size="small" onClick={onClear}>
        <X aria-hidden />
        {t({ id: 'clearSelection', message: 'Clear', description: 'selects no call any more' })}
        <Kbd>Esc</Kbd>
      </Button>
      {assigning && <AssignMenu anchor={assignButton} ids={ids} onClose={() => setAssigning(false)} onDone={onClear} />}
    </section>
  )
}

export default SelectionBar
