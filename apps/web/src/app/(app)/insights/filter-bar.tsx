'use client'

import { useExtracted } from 'next-intl'
import { useQueryStates } from 'nuqs'
import { useState } from 'react'

import { Button } from '@/components/ui/button.tsx'
import { fieldClass } from '@/components/ui/input.tsx'
import { useDirectionWord } from '@/features/call-logs/use-direction-word.ts'
import { cn } from '@/lib/cn.ts'

import { isNarrowed, NOT_NARROWED } from './insights-filter.ts'
import { type Period, type Preset, PRESETS } from './period.ts'
import { RepFilter } from './rep-filter.tsx'
import { INSIGHTS_PARAMS } from './search-params.ts'
import { WhoFilter } from './who-filter.tsx'

const FILTER_PARAMS = {
  period: INSIGHTS_PARAMS.period,
  from: INSIGHTS_PARAMS.from,
  to: INSIGHTS_PARAMS.to,
  user_id: INSIGHTS_PARAMS.user_id,
  direction: INSIGHTS_PARAMS.direction,
  person_id: INSIGHTS_PARAMS.person_id,
  org_id: INSIGHTS_PARAMS.org_id,
}

const DIRECTIONS = [null, 'outbound', 'inbound'] as const

const usePresetWord = (): ((preset: Preset) => string) => {
  const t = useExtracted()
  return (preset) => {
    switch (preset) {
      case 'today':
        return t('Today')
      case '7d':
        return t('7 days')
      case '30d':
        return t('30 days')
      case 'month':
        return t('This month')
      case 'quarter':
        return t('This quarter')
    }
  }
}

/** The filters of the page, and how to change them: each change is a step that Back undoes. */
export const useInsightsFilters = () => useQueryStates(FILTER_PARAMS, { history: 'push' })

const Choice = ({ on, onChoose, children }: { on: boolean; onChoose: () => void; children: string }) => (
  <button
    type="button"
    aria-pressed={on}
    className="h-7 shrink-0 rounded-sm px-2 text-sm whitespace-nowrap text-ink-2 transition-colors hover:bg-hover aria-pressed:bg-accent-soft aria-pressed:font-medium aria-pressed:text-accent-ink max-md:h-9 max-md:px-3"
    onClick={onChoose}
  >
    {children}
  </button>
)

const groupClass = 'flex min-w-0 shrink-0 items-center rounded-md border border-line p-0.5'
const dateClass = cn(fieldClass, 'h-8 w-36! px-2! max-md:h-10 max-md:w-40! md:text-sm')

/** What the page is about: the days, the reps, whom they spoke with, the direction. All of it in the URL. */
export const FilterBar = ({ period, today }: { period: Period; today: string }) => {
  const t = useExtracted()
  const presetWord = usePresetWord()
  const directionWord = useDirectionWord()
  const [filters, setFilters] = useInsightsFilters()
  const custom = filters.from !== null && filters.to !== null
  const [choosing, setChoosing] = useState(false)
  const setDay = (day: Partial<Period>) => {
    const { from, to } = { ...period, ...day }
    // While one end is typed the other follows, so that the period is never the wrong way round.
    if (from && to) void setFilters(from <= to ? { from, to } : { from: day.from ?? to, to: day.to ?? from })
  }
  return (
    <div className="sticky top-14 z-10 flex flex-wrap items-center gap-2 border-b border-line bg-canvas px-4 pb-3 max-md:static max-md:pt-3 md:px-5">
      <fieldset aria-label={t('Period')} className={cn(groupClass, 'max-md:w-full max-md:overflow-x-auto')}>
        {PRESETS.map((preset) => (
          <Choice
            key={preset}
            on={!custom && filters.period === preset}
            onChoose={() => {
              setChoosing(false)
              void setFilters({ period: preset, from: null, to: null })
            }}
          >
            {presetWord(preset)}
          </Choice>
        ))}
        <Choice on={custom} onChoose={() => setChoosing(!choosing)}>
          {t('Custom')}
        </Choice>
      </fieldset>
      {(custom || choosing) && (
        <div className="flex items-center gap-2 text-sm text-ink-2">
          <input
            type="date"
            aria-label={t('From')}
            className={dateClass}
            value={period.from}
            max={today}
            onChange={(event) => setDay({ from: event.target.value })}
          />
          {t({ message: 'to', description: 'between the first and the last day' })}
          <input
            type="date"
            aria-label={t('To')}
            className={dateClass}
            value={period.to}
            max={today}
            onChange={(event) => setDay({ to: event.target.value })}
          />
        </div>
      )}
      <RepFilter
        chosen={filters.user_id}
        onChoose={(chosen) => void setFilters({ user_id: chosen.length > 0 ? chosen : null })}
      />
      <fieldset aria-label={t('Direction')} className={groupClass}>
        {DIRECTIONS.map((direction) => (
          <Choice key={direction} on={filters.direction === direction} onChoose={() => void setFilters({ direction })}>
            {direction ? directionWord(direction) : t('All')}
          </Choice>
        ))}
      </fieldset>
      <WhoFilter name="person_id" chosen={filters} onChoose={(changes) => void setFilters(changes)} />
      <WhoFilter name="org_id" chosen={filters} onChoose={(changes) => void setFilters(changes)} />
      {isNarrowed(filters) && (
        <Button variant="quiet" size="small" onClick={() => void setFilters(NOT_NARROWED)}>
          {t('Clear filters')}
        </Button>
      )}
    </div>
  )
}
