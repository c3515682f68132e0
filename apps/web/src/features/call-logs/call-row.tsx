'use client'

/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   Laid out as CSS grids, the elements of a table lose their meaning in some browsers unless it is said again. */

import { flexRender, type Row } from '@tanstack/react-table'
import { useExtracted } from 'next-intl'
import { memo, type MouseEvent } from 'react'

import { theirNumber } from '@/features/call-detail/detailed-call.ts'
import { cn } from '@/lib/cn.ts'

import type { Call } from './call.ts'
import { type CallTableFeatures, isUnnamed, Numbers } from './call-columns.tsx'

interface CallRowProps {
  readonly row: Row<CallTableFeatures, Call>
  readonly isSelected: boolean
  /** Its call is shown in the sheet. */
  readonly isOpen: boolean
  readonly tabIndex: 0 | -1
  /** Which columns there are, as one text: a row is drawn again when it changes. */
  readonly columns: string
  readonly onCurrent: (id: string) => void
  readonly onNear: () => void
  readonly onToggle: (id: string, isSelected: boolean, extend: boolean) => void
  readonly onOpen: (id: string) => void
}

// The person keeps their room; the organization takes what is left.
const Who = ({ person_name, org_name }: Call) => (
  <>
    {person_name && (
      <span dir="auto" className="max-w-full shrink-0 truncate font-medium" title={person_name}>
        {person_name}
      </span>
    )}
    {org_name && (
      <span className={cn('min-w-0 truncate', person_name ? 'text-ink-2' : 'font-medium')} title={org_name}>
        {person_name && (
          <span aria-hidden className="mr-1.5 text-ink-3">
            ·
          </span>
        )}
        <bdi>{org_name}</bdi>
      </span>
    )}
  </>
)

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** One call. The whole row is a link to it, which opens it in the sheet. Cells without a value are empty. */
export const CallRow = memo(function CallRow(props: CallRowProps) {
  const { row, isSelected, isOpen, tabIndex, onCurrent, onNear, onOpen, onToggle } = props
  const t = useExtracted()
  const call = row.original
  const unnamed = isUnnamed(call)
  const numbers = (
    <Numbers
      call={call}
      to={t({ id: 'callTo', message: 'to', description: 'between the number that called and the one it called' })}
    />
  )
  // Not Next's Link: a plain click opens the sheet, every other is the browser's own, and a row costs less.
  const link = (
    <a
      href={`/calls/${call.id}`}
      data-call={call.id}
      tabIndex={tabIndex}
      className="call-link"
      {...(isOpen && { 'aria-current': 'true' })}
      onFocus={() => {
        onCurrent(call.id)
        onNear()
      }}
      onMouseEnter={onNear}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        onOpen(call.id)
      }}
    >
      {unnamed ? numbers : <Who {...call} />}
    </a>
  )
  const cellOf = (id: string) => {
    if (id === 'who') return unnamed ? null : link
    if (id === 'number') return unnamed ? link : numbers
    if (id !== 'select') return undefined
    return (
      <input
        type="checkbox"
        className="call-check"
        checked={isSelected}
        tabIndex={tabIndex}
        aria-label={t('Select the call with {name}', { name: call.person_name ?? call.org_name ?? theirNumber(call) })}
        onChange={() => {}}
        onClick={(event) => onToggle(call.id, event.currentTarget.checked, event.shiftKey)}
      />
    )
  }
  return (
    <tr
      role="row"
      className="call-row"
      aria-rowindex={row.index + 2}
      {...(unnamed && { 'data-unnamed': true })}
      {...(isSelected && { 'data-selected': true })}
      {...(isOpen && { 'data-open': true })}
      {...(call.direction === 'inbound' && call.outcome !== 'connected' && { 'data-missed': true })}
    >
      {row.getVisibleCells().map((cell) => (
        <td key={cell.id} role="cell" data-column={cell.column.id}>
          {cellOf(cell.column.id) ?? flexRender(cell.column.columnDef.cell, cell.getContext())}
        </td>
      ))}
    </tr>
  )
})
