'use client'

import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'

import { When } from '@/features/time/when.tsx'
import { cn } from '@/lib/cn.ts'
import { initials } from '@/lib/initials.ts'
import { plainText } from '@/lib/plain-text.ts'
import { Duration } from '@/features/time/duration.tsx'

import type { Call } from './call.ts'
import { Outcome } from './outcome.tsx'
import type { RowWords } from './use-row-words.ts'
import { useDirectionWord } from './use-direction-word.ts'

export const CALL_TABLE_FEATURES = tableFeatures({ columnVisibilityFeature, rowSelectionFeature, rowSortingFeature })
export type CallTableFeatures = typeof CALL_TABLE_FEATURES

const EXCERPT_LENGTH = 140
const column = createColumnHelper<CallTableFeatures, Call>()

export const isUnnamed = (call: Call): boolean => call.person_name === undefined && call.org_name === undefined

// Cut short only where it has no room alone.
const THEIRS = 'max-w-full shrink-0'

/**
 * Both numbers; where there is no room, theirs alone as far as that is known. Which of them is ours is told by their looks,
 * and read out.
 */
export const Numbers = ({ call, words }: { call: Call; words: RowWords }) => (
  <>
    {call.from_phone_number && (
      <>
        <span className="sr-only" {...(call.direction === 'outbound' && { 'data-ours': true })}>
          {call.direction === 'outbound' ? words.fromOurs : words.from}
        </span>
        <bdi
          className={cn('truncate', call.direction === 'inbound' ? THEIRS : 'text-ink-3')}
          title={call.from_phone_number}
          {...(call.direction === 'outbound' && { 'data-ours': true })}
        >
          {call.from_phone_number_formatted}
        </bdi>
        <span
          className="text-ink-3"
          {...(call.direction === 'unknown' ? { 'data-both': true } : { 'data-ours': true })}
        >
          <span aria-hidden>→</span>
          <span className="sr-only">{call.direction === 'inbound' ? words.toOurs : words.to}</span>
        </span>
      </>
    )}
    <bdi
      className={cn('truncate', call.direction === 'inbound' ? 'text-ink-3' : THEIRS)}
      title={call.to_phone_number}
      {...(call.direction === 'inbound' && call.from_phone_number && { 'data-ours': true })}
    >
      {call.to_phone_number_formatted}
    </bdi>
  </>
)

const Text = ({ children }: { children: string | undefined }) => (
  <span dir="auto" className="truncate" title={children}>
    {children}
  </span>
)

const Direction = ({ direction }: Pick<Call, 'direction'>) => {
  const directionWord = useDirectionWord()
  return direction === 'unknown' ? null : directionWord(direction)
}

/**
 * The columns, in their order. What the row itself draws (its link and its check box) is in `CallRow`, what they are
 * called in `useColumnName`.
 */
export const CALL_COLUMNS = column.columns([
  column.display({ id: 'select', enableSorting: false, enableHiding: false }),
  column.accessor('start_time', {
    id: 'when',
    sortDescFirst: true,
    cell: ({ getValue }) => <When instant={getValue()} tabIndex={-1} />,
  }),
  column.display({ id: 'who', enableSorting: false, enableHiding: false }),
  column.display({ id: 'number', enableSorting: false, enableHiding: false }),
  column.accessor('outcome', {
    enableSorting: false,
    cell: ({ getValue }) => <Outcome outcome={getValue()} />,
  }),
  column.accessor(({ duration }) => Number(duration), {
    id: 'duration',
    sortDescFirst: true,
    cell: ({ getValue }) => <Duration seconds={getValue()} />,
  }),
  column.accessor('user_name', {
    id: 'rep',
    enableSorting: false,
    cell: ({ getValue }) => (
      <span title={getValue()}>
        <span aria-hidden>{initials(getValue())}</span>
        <span className="sr-only">{getValue()}</span>
      </span>
    ),
  }),
  column.accessor('direction', {
    enableSorting: false,
    cell: ({ getValue }) => <Direction direction={getValue()} />,
  }),
  column.accessor('subject', {
    enableSorting: false,
    cell: ({ getValue }) => <Text>{getValue()}</Text>,
  }),
  column.accessor('note', {
    enableSorting: false,
    cell: ({ getValue }) => <Text>{plainText(getValue() ?? '', EXCERPT_LENGTH)}</Text>,
  }),
  column.accessor(({ deal_title, lead_title }) => deal_title ?? lead_title, {
    id: 'deal',
    enableSorting: false,
    cell: ({ getValue }) => <Text>{getValue()}</Text>,
  }),
])
