'use client'

/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   Laid out as CSS grids, the elements of a table lose their meaning in some browsers unless it is said again. */

import { useEffect, useRef, useState } from 'react'

import { usePendingDeletes } from '@/features/call-detail/pending-deletes.ts'
import { useShortcut } from '@/features/shortcuts/use-shortcut.ts'

import type { CallPage } from './call.ts'
import { CallRow } from './call-row.tsx'
import { CallTableHeader } from './call-table-header.tsx'
import { takeOpenedCall } from './opened-call.ts'

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

const focusRow = (table: HTMLElement | null, id: string | undefined, options?: FocusOptions) =>
  id && table?.querySelector<HTMLElement>(`a[data-call="${id}"]`)?.focus(options)

/**
 * The calls, one a row; cards on a phone. Rows are CSS grids, so every element says its role: a table that is laid out
 * differently is no table to a screen reader any more.
 */
export const CallTable = ({ pages: loaded, country }: { pages: readonly CallPage[]; country: string }) => {
  const deleted = usePendingDeletes()
  const pages =
    deleted.size === 0
      ? loaded
      : loaded.map((page) => ({ ...page, call_logs: page.call_logs.filter(({ id }) => !deleted.has(id)) }))
  const table = useRef<HTMLTableElement>(null)
  const [currentId, setCurrentId] = useState<string>()
  const ids = pages.flatMap(({ call_logs }) => call_logs.map(({ id }) => id))
  const index = currentId === undefined ? -1 : ids.indexOf(currentId)
  // One row is in the tab order: Tab goes past the list, the arrows go through it.
  const tabStop = index < 0 ? ids[0] : currentId

  useShortcut(Object.keys(STEPS), (event) => {
    event.preventDefault()
    const inTable = table.current?.contains(document.activeElement)
    focusRow(table.current, inTable ? ids[index + (STEPS[event.key] ?? 0)] : tabStop)
  })

  useEffect(() => {
    // Back from a call: to its row. The browser has restored how far the page was scrolled.
    focusRow(table.current, takeOpenedCall(), { preventScroll: true })
  }, [])

  return (
    <table ref={table} role="table" aria-rowcount={-1} className="call-table">
      <caption className="sr-only">Calls, newest first</caption>
      <CallTableHeader />
      {pages.map(({ call_logs }, page) => (
        <tbody
          // A page keeps its place: what is new joins the first one.
          key={page} // oxlint-disable-line react/no-array-index-key
          role="rowgroup"
          className="call-table-page"
          style={{ '--rows': call_logs.length }}
        >
          {call_logs.map((call) => (
            <CallRow
              key={call.id}
              call={call}
              country={country}
              tabIndex={call.id === tabStop ? 0 : -1}
              onCurrent={setCurrentId}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}
