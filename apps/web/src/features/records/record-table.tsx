'use client'

/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   Laid out as CSS grids, the elements of a table lose their meaning in some browsers unless it is said again. */

import { ArrowDown, ArrowUp } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { type ReactNode, useRef, useState } from 'react'

import { useStayOffline } from '@/features/app-frame/use-stay-offline.ts'
import { useRowFocus } from '@/features/rows/use-row-focus.ts'
import { useRowsOnScreen } from '@/features/rows/use-rows-on-screen.ts'
import { useShortcut } from '@/features/shortcuts/use-shortcut.ts'
import { cn } from '@/lib/cn.ts'

/** A column of a list. On a phone, where rows are cards, only the first one and the summary are seen. */
export interface Column<Row> {
  readonly name: string
  /** Its place in the grid: `minmax(0,1fr)`, `6rem`. */
  readonly width: string
  readonly render: (row: Row) => ReactNode
  /** What the server sorts by when one presses its header. */
  readonly sort?: string
  readonly end?: boolean
}

export interface RecordTableProps<Row> {
  /** "People". */
  readonly name: string
  readonly rows: readonly Row[]
  readonly columns: readonly [Column<Row>, ...Column<Row>[]]
  /** `name`, `-name`. */
  readonly sort: string
  readonly onSort: (sort: string) => void
  /** The rows are those of the search before. */
  readonly isStale: boolean
  readonly keyOf: (row: Row) => string
  readonly hrefOf: (row: Row) => string
  /** What stands below the name on a phone. */
  readonly renderSummary: (row: Row) => ReactNode
  /** What stands before the name, and takes presses of its own. */
  readonly renderLead?: ((row: Row) => ReactNode) | undefined
}

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }
const ROW = 'relative grid items-center gap-x-4 border-b border-line px-4 md:px-5'

interface HeaderCellProps {
  readonly column: Pick<Column<never>, 'name' | 'sort' | 'end'>
  readonly sort: string
  readonly onSort: (sort: string) => void
}

const HeaderCell = ({ column: { name, sort: field, end }, sort, onSort }: HeaderCellProps) => {
  const ascends = sort === field
  const descends = sort === `-${field}`
  const direction = ascends ? 'ascending' : descends ? 'descending' : undefined
  return (
    <th
      role="columnheader"
      scope="col"
      className={cn('min-w-0 truncate font-normal', end ? 'pe-4 text-end' : 'text-start')}
      {...(direction && { 'aria-sort': direction })}
    >
      {field ? (
        <button
          type="button"
          className="inline-flex items-center gap-1 rounded-sm hover:text-ink"
          onClick={() => onSort(ascends ? `-${field}` : field)}
        >
          {name}
          {ascends && <ArrowUp aria-hidden className="size-3" />}
          {descends && <ArrowDown aria-hidden className="size-3" />}
        </button>
      ) : (
        name
      )}
    </th>
  )
}

/** Records, one a row; cards on a phone. The whole row is a link. Only the rows on screen are drawn. */
export const RecordTable = <Row,>(props: RecordTableProps<Row>) => {
  const { name, rows, columns, sort, onSort, isStale, keyOf, hrefOf, renderSummary, renderLead } = props
  const [first, ...others] = columns
  const stayOffline = useStayOffline()
  const body = useRef<HTMLTableSectionElement>(null)
  const { first: start, end, before, after, scrollToRow } = useRowsOnScreen(rows.length, body)
  const [current, setCurrent] = useState<string>()
  const keys = rows.map(keyOf)
  const placeOf = (key: string) => keys.indexOf(key)
  const index = current === undefined ? -1 : placeOf(current)
  // One row is in the tab order: Tab goes past the list, the arrows go through it.
  const tabStop = index >= start && index < end ? current : keys[start]

  const { focusRow, wantedRow } = useRowFocus({ body, attribute: 'data-row', placeOf, scrollToRow })
  useShortcut(Object.keys(STEPS), (event) => {
    event.preventDefault()
    const at = wantedRow() ?? (body.current?.contains(document.activeElement) ? current : undefined)
    focusRow(at === undefined ? tabStop : (keys[placeOf(at) + (STEPS[event.key] ?? 0)] ?? at))
  })

  return (
    <table
      role="table"
      aria-rowcount={-1}
      aria-busy={isStale}
      style={{ '--columns': columns.map(({ width }) => width).join(' ') }}
      className={cn('block w-full text-sm transition-opacity', isStale && 'opacity-60')}
    >
      <caption className="sr-only">{name}</caption>
      <thead
        role="rowgroup"
        className="block text-xs text-ink-3 max-md:sr-only md:sticky md:top-25 md:z-5 md:bg-canvas"
      >
        <tr role="row" className={cn(ROW, 'h-8 md:grid-cols-(--columns)')}>
          {columns.map((column) => (
            <HeaderCell key={column.name} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody
        ref={body}
        role="rowgroup"
        // The rows that are not drawn: room of their height. They take its place: the browser must not scroll as if
        // something had moved.
        className="block [overflow-anchor:none] pt-[calc(var(--rows-before)*var(--row-height))] pb-[calc(var(--rows-after)*var(--row-height))] [--row-height:3.75rem] md:[--row-height:2.25rem]"
        style={{ '--rows-before': before, '--rows-after': after }}
      >
        {rows.slice(start, end).map((row, place) => {
          const key = keyOf(row)
          return (
            <tr
              key={key}
              role="row"
              // The names of the columns are the first row.
              aria-rowindex={start + place + 2}
              className={cn(
                ROW,
                'scroll-my-36 transition-colors hover:bg-hover has-[a:focus-visible]:bg-accent-soft max-md:h-15 max-md:content-center md:h-9 md:grid-cols-(--columns)',
              )}
            >
              <td role="cell" className="flex min-w-0 items-center gap-2">
                {renderLead?.(row)}
                <span className="min-w-0">
                  <Link
                    href={hrefOf(row) as Route}
                    prefetch={false}
                    onNavigate={stayOffline}
                    data-row={key}
                    tabIndex={key === tabStop ? 0 : -1}
                    className="block truncate font-medium outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus max-md:text-base"
                    onFocus={() => setCurrent(key)}
                  >
                    {first.render(row)}
                  </Link>
                  <span className="block truncate text-ink-3 md:hidden">{renderSummary(row)}</span>
                </span>
              </td>
              {others.map(({ name, render, end }) => (
                <td
                  key={name}
                  role="cell"
                  className={cn('min-w-0 truncate text-ink-2 max-md:hidden', end && 'figures pe-4 text-end')}
                >
                  {render(row)}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
