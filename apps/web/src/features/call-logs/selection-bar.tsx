'use client'

import { MAX_BULK_CALL_LOGS } from '@callbook/schema/limits'
import { Download, Trash2, UserRound, X } from 'lucide-react'
import { useExtracted } from 'next-intl'
import dynamic from 'next/dynamic'
import { useRef, useState } from 'react'
import { toast } from 'sonner'

import { focusList } from '@/components/focus-list.ts'
import { Button } from '@/components/ui/button.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'
import { useShortcut } from '@/features/shortcuts/use-shortcut.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { useDeleteCalls } from './use-delete-calls.ts'
import type { SelectedCall } from './use-selection.ts'

const AssignMenu = dynamic(() => import('./assign-menu.tsx'), { ssr: false })

interface SelectionBarProps {
  readonly selected: readonly SelectedCall[]
  /** How many the filter finds, where there are more than are selected and one may want them all. */
  readonly total: number | undefined
  readonly isSelectingAll: boolean
  /** Rejects with why it did not. */
  readonly onSelectAll: () => Promise<void>
  readonly user: { readonly id: number; readonly isAdmin: boolean }
  readonly onClear: () => void
}

/** What can be done with the selected calls. Esc drops the selection. */
const SelectionBar = ({ selected, total, isSelectingAll, user, onSelectAll, onClear }: SelectionBarProps) => {
  const t = useExtracted()
  const bar = useRef<HTMLElement>(null)
  const errorText = useErrorText()
  const assignButton = useRef<HTMLButtonElement>(null)
  const [assigning, setAssigning] = useState(false)
  const deleteCalls = useDeleteCalls()
  /** The bar goes away: whoever was in it goes on in the list. */
  const leave = () => {
    if (bar.current?.contains(document.activeElement)) focusList()
    onClear()
  }
  useShortcut(['Escape'], (event) => {
    event.preventDefault()
    leave()
  })
  const ids = selected.map(({ id }) => id)
  // Others' calls are the admins' to delete and to assign.
  const mine = user.isAdmin ? ids : selected.filter(({ user_id }) => user_id === user.id).map(({ id }) => id)
  return (
    <section
      ref={bar}
      aria-label={t('Selected calls')}
      className="flex min-w-0 flex-1 items-center gap-1 overflow-x-auto py-1"
    >
      <output className="mr-2 shrink-0 text-sm font-medium">
        {total === undefined
          ? t({ message: '{count, number} selected', description: 'calls', values: { count: ids.length } })
          : t({
              message: '{count, number} of {total, number} selected',
              description: 'calls',
              values: { count: ids.length, total },
            })}
      </output>
      {total !== undefined && ids.length < MAX_BULK_CALL_LOGS && (
        <Button
          variant="quiet"
          size="small"
          className="shrink-0 text-accent-ink"
          aria-disabled={isSelectingAll}
          onClick={() => {
            if (!isSelectingAll) onSelectAll().catch((error: unknown) => toast.error(errorText(error)))
          }}
        >
          {total > MAX_BULK_CALL_LOGS
            ? t({
                message: 'Select the newest {count, number}',
                description: 'calls: more cannot be changed at once',
                values: { count: MAX_BULK_CALL_LOGS },
              })
            : t({ message: 'Select all {total, number}', description: 'calls', values: { total } })}
        </Button>
      )}
      {total !== undefined && ids.length >= MAX_BULK_CALL_LOGS && (
        <span className="mr-2 shrink-0 text-sm text-ink-3">{t('More cannot be changed at once.')}</span>
      )}
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
      {mine.length === 0 ? (
        <span className="shrink-0 px-2 text-sm text-ink-3">{t('Only a call’s owner or an admin can delete it.')}</span>
      ) : (
        <Button
          variant="quietDanger"
          size="small"
          title={mine.length < ids.length ? t('Only a call’s owner or an admin can delete it.') : undefined}
          onClick={() => {
            deleteCalls(mine)
            leave()
          }}
        >
          <Trash2 aria-hidden />
          {mine.length === ids.length
            ? t('Delete')
            : t({ message: 'Delete your {count, number}', description: 'calls', values: { count: mine.length } })}
        </Button>
      )}
      <Button variant="quiet" size="small" onClick={leave}>
        <X aria-hidden />
        {t({ id: 'clearSelection', message: 'Clear', description: 'selects no call any more' })}
        <Kbd>Esc</Kbd>
      </Button>
      {assigning && <AssignMenu anchor={assignButton} ids={ids} onClose={() => setAssigning(false)} onDone={leave} />}
    </section>
  )
}

export default SelectionBar
