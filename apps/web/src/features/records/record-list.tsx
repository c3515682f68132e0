'use client'

/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   Laid out as CSS grids, the elements of a table lose their meaning in some browsers unless it is said again. */

import { ArrowDown, ArrowUp } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { type ReactNode, useRef, useState } from 'react'

import { Notice } from '@/components/notice.tsx'
import { Button } from '@/components/ui/button.tsx'
import { useShortcut } from '@/features/shortcuts/use-shortcut.ts'
import { cn } from '@/lib/cn.ts'
import { errorText } from '@/lib/trpc/error-code.ts'

import { ListEnd } from './list-end.tsx'
import { ListSkeleton } from './list-skeleton.tsx'
import type { ListParams } from './use-list-params.ts'

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

interface RecordListProps<Row> {
  readonly params: ListParams
  /** "person", "people". */
  readonly noun: readonly [one: string, many: string]
  readonly pages: readonly (readonly Row[])[] | undefined
  readonly list: Parameters<typeof ListEnd>[0]['list'] & {
    readonly isError: boolean
    readonly isPlaceholderData: boolean
    readonly refetch: () => Promise<unknown>
  }
  readonly columns: readonly [Column<Row>, ...Column<Row>[]]
  /** The order before anybody chose one. */
  readonly order: string
  readonly keyOf: (row: Row) => string
  readonly hrefOf: (row: Row) => string
  /** What stands below the name on a phone. */
  readonly renderSummary: (row: Row) => ReactNode
  /** What stands before the name, and takes presses of its own. */
  readonly renderLead?: (row: Row) => ReactNode
  /** What to show before the first record. */
  readonly empty: ReactNode
}

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }
const ROW = 'relative grid items-center gap-x-4 border-b border-line px-4 md:px-5'
const NUMBER = new Intl.NumberFormat('en')

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
      className={cn('min-w-0 truncate text-start font-normal', end && 'text-end')}
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

/** Records, one a row; cards on a phone. The whole row is a link. */
export const RecordList = <Row,>(props: RecordListProps<Row>) => {
  const { params, noun, pages = [], list, columns, order, keyOf, hrefOf, renderSummary, renderLead, empty } = props
  const [first, ...others] = columns
  const table = useRef<HTMLTableElement>(null)
  const [current, setCurrent] = useState<string>()
  const rows = pages.flat()
  const keys = rows.map(keyOf)
  const index = current === undefined ? -1 : keys.indexOf(current)
  // One row is in the tab order: Tab goes past the list, the arrows go through it.
  const tabStop = index < 0 ? keys[0] : current

  useShortcut(Object.keys(STEPS), (event) => {
    event.preventDefault()
    const inTable = table.current?.contains(document.activeElement)
    const key = inTable ? keys[index + (STEPS[event.key] ?? 0)] : tabStop
    if (key) table.current?.querySelector<HTMLElement>(`[data-row="${key}"]`)?.focus()
  })

  if (list.isError && rows.length === 0) {
    return (
      <Notice
        title={`The ${noun[1]} could not be loaded`}
        action={
          <Button variant="primary" onClick={() => void list.refetch()}>
            Try again
          </Button>
        }
      >
        {errorText(list.error)}
      </Notice>
    )
  }
  if (!props.pages) return <ListSkeleton what={noun[1]} />
  if (rows.length === 0) {
    if (!params.isFiltered) return empty
    return (
      <Notice title="Nothing found" action={<Button onClick={params.clear}>Clear search and filters</Button>}>
        No {noun[1]} match what you search and filter for.
      </Notice>
    )
  }

  const shown = `${NUMBER.format(rows.length)} ${rows.length === 1 ? noun[0] : noun[1]}`
  const columnTemplate = { '--columns': columns.map(({ width }) => width).join(' ') }
  return (
    <>
      <table
        ref={table}
        role="table"
        aria-rowcount={-1}
        aria-busy={list.isPlaceholderData}
        style={columnTemplate}
        className={cn('block w-full text-sm transition-opacity', list.isPlaceholderData && 'opacity-60')}
      >
        <caption className="sr-only">{noun[1]}</caption>
        <thead
          role="rowgroup"
          className="block text-xs text-ink-3 max-md:sr-only md:sticky md:top-25 md:z-5 md:bg-canvas"
        >
          <tr role="row" className={cn(ROW, 'h-8 md:grid-cols-(--columns)')}>
            {columns.map((column) => (
              <HeaderCell
                key={column.name}
                column={column}
                sort={params.sort || order}
                onSort={(sort) => void params.setParams({ sort: sort === order ? null : sort })}
              />
            ))}
          </tr>
        </thead>
        {pages.map((page, number) => (
          <tbody
            // A page keeps its place.
            key={number} // oxlint-disable-line react/no-array-index-key
            role="rowgroup"
            // Rows out of sight cost no layout or paint, and still are found by the browser's search.
            className="block [--row-height:3.75rem] [contain-intrinsic-block-size:calc(var(--rows)*var(--row-height))] [content-visibility:auto] md:[--row-height:2.25rem]"
            style={{ '--rows': page.length }}
          >
            {page.map((row) => {
              const key = keyOf(row)
              return (
                <tr
                  key={key}
                  role="row"
                  className={cn(
                    ROW,
                    'scroll-my-24 transition-colors hover:bg-hover has-[a:focus-visible]:bg-accent-soft max-md:h-15 max-md:content-center md:h-9 md:grid-cols-(--columns)',
                  )}
                >
                  <td role="cell" className="flex min-w-0 items-center gap-2">
                    {renderLead?.(row)}
                    <span className="min-w-0">
                      <Link
                        href={hrefOf(row) as Route}
                        prefetch={false}
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
                      className={cn('min-w-0 truncate text-ink-2 max-md:hidden', end && 'figures text-end')}
                    >
                      {render(row)}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        ))}
      </table>
      <ListEnd shown={shown} count={rows.length} list={list} />
    </>
  )
}
