'use client'

/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   Laid out as CSS grids, the elements of a table lose their meaning in some browsers unless it is said again. */

import { functionalUpdate, type RowSelectionState, type SortingState, useTable } from '@tanstack/react-table'
import { useExtracted } from 'next-intl'
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'

import { useRowFocus } from '@/features/rows/use-row-focus.ts'
import { useRowsOnScreen } from '@/features/rows/use-rows-on-screen.ts'
import { useShortcut } from '@/features/shortcuts/use-shortcut.ts'
import { pendingDeletes } from '@/features/undo/pending-deletes.ts'

import type { Call } from './call.ts'
import { CALL_COLUMNS, CALL_TABLE_FEATURES } from './call-columns.tsx'
import type { Sort } from './call-list-params.ts'
import { CallRow } from './call-row.tsx'
import { CallTableHeader } from './call-table-header.tsx'
import { columnLayout } from './column-layout.ts'
import { takeOpenedCall } from './opened-call.ts'
import { useRowWords } from './use-row-words.ts'

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }
// More rows are asked for when so few are left below.
const NEAR_END_ROWS = 60

const SORT_COLUMNS = { start_time: 'when', duration: 'duration' } as const

const toSorting = (sort: Sort): SortingState => {
  const desc = sort.startsWith('-')
  return [{ id: SORT_COLUMNS[sort.replace('-', '') as keyof typeof SORT_COLUMNS], desc }]
}
const fromSorting = ([first]: SortingState): Sort => {
  const name = first?.id === 'duration' ? 'duration' : 'start_time'
  return first && !first.desc ? name : `-${name}`
}

interface CallTableProps {
  readonly calls: Call[]
  /** How many there are in all, as far as that is known. */
  readonly total: number | undefined
  readonly sort: Sort
  readonly columns: readonly string[] | null
  readonly selection: RowSelectionState
  readonly openId: string | null
  /** The rows are those of the filter before. */
  readonly isStale: boolean
  readonly onSort: (sort: Sort) => void
  readonly onSelection: (selection: RowSelectionState) => void
  readonly onOpen: (id: string) => void
  readonly onNear: () => void
  readonly onNearEnd: () => void
}

/**
 * The calls, one a row; cards on a phone. Rows are CSS grids, so every element says its role: a table that is laid out
 * differently is no table to a screen reader any more.
 */
export const CallTable = (props: CallTableProps) => {
  const { calls, total, sort, columns, selection, openId, isStale, onSelection, onOpen, onNear } = props
  const t = useExtracted()
  const words = useRowWords()
  const layout = useMemo(() => columnLayout(columns), [columns])
  const sorting = useMemo(() => toSorting(sort), [sort])
  const table = useTable({
    features: CALL_TABLE_FEATURES,
    columns: CALL_COLUMNS,
    data: calls,
    getRowId: ({ id }) => id,
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    state: { columnVisibility: layout.visibility, rowSelection: selection, sorting },
    onRowSelectionChange: (updater) => onSelection(functionalUpdate(updater, selection)),
    onSortingChange: (updater) => props.onSort(fromSorting(functionalUpdate(updater, sorting))),
  })
  const { rows } = table.getRowModel()

  const body = useRef<HTMLTableSectionElement>(null)
  const { first, end, before, after, scrollToRow } = useRowsOnScreen(rows.length, body)

  const nearEnd = useEffectEvent(props.onNearEnd)
  // Another number each time that more rows have come and are not enough.
  const shortOf = rows.length - end < NEAR_END_ROWS ? rows.length : 0
  useEffect(() => {
    if (shortOf > 0) nearEnd()
  }, [shortOf])

  const [currentId, setCurrentId] = useState<string>()
  const placeOf = (id: string | null | undefined) => (id ? rows.findIndex((row) => row.id === id) : -1)
  const lastToggled = useRef<string>(null)
  /** Selects a row, or drops it; with `extend`, all from the row toggled last to this one. */
  const toggle = useCallback(
    (id: string, isSelected: boolean, extend: boolean) => {
      const [from, to] = [lastToggled.current, id].map((one) => rows.findIndex((row) => row.id === one))
      lastToggled.current = id
      const isRange = extend && from !== undefined && to !== undefined && from >= 0 && to >= 0
      const ids = isRange ? rows.slice(Math.min(from, to), Math.max(from, to) + 1).map((row) => row.id) : [id]
      const next = new Map(Object.entries(selection))
      for (const one of ids) {
        if (isSelected) next.set(one, true)
        else next.delete(one)
      }
      onSelection(Object.fromEntries(next))
    },
    [rows, selection, onSelection],
  )
  // One row is in the tab order: Tab goes past the list, the arrows go through it.
  const drawn = rows.slice(first, end)
  const tabStop = drawn.some(({ id }) => id === currentId) ? currentId : drawn[0]?.id

  const { focusRow, wantedRow } = useRowFocus({ body, attribute: 'data-call', placeOf, scrollToRow })

  useShortcut(Object.keys(STEPS), (event) => {
    const step = STEPS[event.key] ?? 0
    event.preventDefault()
    if (openId) {
      const next = rows[placeOf(openId) + step]
      if (!next || placeOf(openId) < 0) return
      scrollToRow(next.index)
      onOpen(next.id)
      return
    }
    const at = wantedRow() ?? (body.current?.contains(document.activeElement) ? currentId : undefined)
    focusRow(at === undefined ? tabStop : (rows[Math.max(placeOf(at) + step, 0)]?.id ?? at))
  })
  useShortcut(['x'], (event) => {
    const row = rows[placeOf(openId ?? (body.current?.contains(document.activeElement) ? currentId : null))]
    if (!row) return
    event.preventDefault()
    toggle(row.id, !row.getIsSelected(), false)
  })

  const backTo = useEffectEvent((id: string | undefined) => focusRow(id, { preventScroll: true }))
  const wasOpen = useRef<{ readonly id: string; readonly place: number }>(null)
  const openPlace = placeOf(openId)
  const backFrom = useEffectEvent(({ id, place }: { id: string; place: number }) => {
    // Deleted, though it may be drawn for a moment longer: the row that takes its place.
    const left = rows.filter((row) => !pendingDeletes().has(row.id))
    backTo(left.some((row) => row.id === id) ? id : (left[place] ?? left.at(-1))?.id)
  })
  useEffect(() => {
    // The sheet has closed: back to the row of the call it showed last.
    if (!openId && wasOpen.current) backFrom(wasOpen.current)
    if (!openId) wasOpen.current = null
    else if (openPlace >= 0) wasOpen.current = { id: openId, place: openPlace }
  }, [openId, openPlace])
  useEffect(() => {
    // Back from a call's own page: to its row. The browser has restored how far the page was scrolled.
    const id = takeOpenedCall()
    if (id) backTo(id)
  }, [])

  const selectedCount = Object.keys(selection).length
  const selectionState = selectedCount === 0 ? 'none' : table.getIsAllRowsSelected() ? 'all' : 'some'
  return (
    <table
      role="table"
      aria-rowcount={total === undefined ? -1 : total + 1}
      aria-busy={isStale}
      className="call-table"
      style={layout.style}
      {...(columns && { 'data-chosen-columns': true })}
      {...(selectedCount > 0 && { 'data-selecting': true })}
    >
      <caption className="sr-only">{t('Calls')}</caption>
      <CallTableHeader
        headers={table.getHeaderGroups()[0]?.headers ?? []}
        selection={selectionState}
        // Also those that are selected and not loaded.
        onSelectAll={(selected) => (selected ? table.toggleAllRowsSelected(true) : onSelection({}))}
      />
      <tbody
        ref={body}
        role="rowgroup"
        className="call-table-body"
        style={{ '--rows-before': before, '--rows-after': after }}
      >
        {drawn.map((row) => (
          <CallRow
            key={row.id}
            row={row}
            columns={layout.shown.join()}
            words={words}
            isSelected={selection[row.id] === true}
            isOpen={row.id === openId}
            tabIndex={row.id === tabStop ? 0 : -1}
            onCurrent={setCurrentId}
            onToggle={toggle}
            onNear={onNear}
            onOpen={onOpen}
          />
        ))}
      </tbody>
    </table>
  )
}
