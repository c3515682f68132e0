'use client'

/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   Laid out as CSS grids, the elements of a table lose their meaning in some browsers unless it is said again. */

import type { Header } from '@tanstack/react-table'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useExtracted } from 'next-intl'

import type { Call } from './call.ts'
import type { CallTableFeatures } from './call-columns.tsx'
import type { CallColumn } from './column-layout.ts'
import { useColumnName } from './use-column-name.ts'

interface CallTableHeaderProps {
  readonly headers: readonly Header<CallTableFeatures, Call>[]
  readonly selection: 'all' | 'some' | 'none'
  readonly onSelectAll: (selected: boolean) => void
}

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const

/** The names of the columns, by which some sort. They stay while the rows scroll; on a phone only screen readers have them. */
export const CallTableHeader = ({ headers, selection, onSelectAll }: CallTableHeaderProps) => {
  const t = useExtracted()
  const columnName = useColumnName()
  // The column is as wide as initials.
  const rep = t({ id: 'repInitials', message: 'Rep', description: 'sales representative, in three letters at most' })
  return (
    <thead role="rowgroup" className="call-table-header">
      <tr role="row" className="call-row" aria-rowindex={1}>
        {headers.map(({ column }) => {
          const id = column.id as CallColumn
          const sorted = column.getIsSorted()
          const name = id === 'select' ? null : id === 'rep' ? rep : columnName(id)
          return (
            <th
              key={id}
              role="columnheader"
              scope="col"
              data-column={id}
              {...(column.getCanSort() && { 'aria-sort': sorted ? ARIA_SORT[sorted] : ('none' as const) })}
            >
              {name === null ? (
                <input
                  ref={(box) => {
                    if (box) box.indeterminate = selection === 'some'
                  }}
                  type="checkbox"
                  className="call-check"
                  aria-label={t('Select all calls that are shown')}
                  checked={selection === 'all'}
                  onChange={(event) => onSelectAll(event.target.checked)}
                />
              ) : column.getCanSort() ? (
                <button
                  type="button"
                  className="-mx-1 flex items-center gap-1 rounded-sm px-1 hover:text-ink"
                  onClick={column.getToggleSortingHandler()}
                >
                  {name}
                  {sorted === 'asc' && <ArrowUp aria-hidden className="size-3" />}
                  {sorted === 'desc' && <ArrowDown aria-hidden className="size-3" />}
                </button>
              ) : (
                name
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
