'use client'

import { X } from 'lucide-react'
import { useExtracted } from 'next-intl'
import type { ReactNode } from 'react'

import { Button } from '@/components/ui/button.tsx'
import { useTimeZone } from '@/features/time/reader-clock.tsx'
import { cn } from '@/lib/cn.ts'

import { NO_FILTERS, type ViewParams } from './call-list-params.ts'
import type { ViewChanges } from './filter-editing.ts'
import { clearedFilter, FILTER_NAMES, type FilterName } from './filters.ts'
import { useFilterLabel } from './use-filter-label.ts'
import { useFilterWords } from './use-filter-words.ts'
import { useRecordNames } from './use-record-names.ts'

const filterValue = (words: ReactNode) => <bdi className="font-medium">{words}</bdi>

interface FilterChipsProps {
  readonly view: ViewParams
  readonly onChange: (changes: ViewChanges) => void
  /** Where the filter's editor hangs, too. */
  readonly onEdit: (name: FilterName, chip: HTMLElement) => void
  /** A chip has gone, and with it what had the keyboard. */
  readonly onRemoved: () => void
}

/** The filters that are on, each to be edited or taken away: one row, which scrolls sideways where it has no room. */
const FilterChips = ({ view, onChange, onEdit, onRemoved }: FilterChipsProps) => {
  const t = useExtracted()
  const names = useRecordNames(view)
  const filterLabel = useFilterLabel()
  const filterWords = useFilterWords()
  const timeZone = useTimeZone()
  const active = FILTER_NAMES.flatMap((name) => {
    const words = filterWords(name, view, { names, timeZone })
    return words ? [{ name, words }] : []
  })
  return (
    <ul
      aria-label={t('Filters')}
      className={cn(
        'flex min-w-0 flex-1 items-center gap-1.5 overflow-x-auto py-1 max-md:order-last max-md:-mx-4 max-md:basis-[calc(100%+2rem)] max-md:px-4 max-md:pb-2',
        // A text alone stands in the search already.
        active.length === 0 && 'max-md:hidden',
      )}
    >
      {active.map(({ name, words }) => (
        <li
          key={name}
          className="flex h-7 shrink-0 items-center rounded-md bg-accent-soft text-sm text-accent-ink max-md:h-9"
        >
          <button
            type="button"
            className="h-full max-w-64 truncate rounded-l-md pr-1 pl-2 hover:underline"
            onClick={(event) => name !== 'include_hidden' && onEdit(name, event.currentTarget)}
          >
            {t.rich('{filter}: <value>{words}</value>', {
              filter: filterLabel(name),
              words,
              value: filterValue,
            })}
          </button>
          <button
            type="button"
            aria-label={t('Remove the filter {filter}', { filter: filterLabel(name) })}
            className="grid size-7 place-items-center rounded-r-md hover:bg-hover max-md:size-9"
            onClick={() => {
              onChange(clearedFilter(name))
              onRemoved()
            }}
          >
            <X aria-hidden className="size-3.5" />
          </button>
        </li>
      ))}
      <li>
        <Button
          variant="quiet"
          size="small"
          onClick={() => {
            onChange(NO_FILTERS)
            onRemoved()
          }}
        >
          {t('Clear')}
        </Button>
      </li>
    </ul>
  )
}

export default FilterChips
