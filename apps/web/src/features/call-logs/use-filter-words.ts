import { useExtracted, useFormatter } from 'next-intl'

import { formatDuration } from '@/lib/time/format-duration.ts'

import type { FilterParams } from './call-list-params.ts'
import { type FilterName, isRecordFilter, recordIds, type RecordNames } from './filters.ts'
import { momentAt, momentsBetween } from './period-ends.ts'
import { useDirectionWord } from './use-direction-word.ts'
import { useOutcomeWord } from './use-outcome-word.ts'
import { usePeriodWord } from './use-period-word.ts'

/** What a filter's words are made with: names of records, and the reader's time zone. */
interface WordsFor {
  readonly names: RecordNames
  readonly timeZone: string
}

const COMMAS = { type: 'unit', style: 'short' } as const

/** Tells a filter's value in words; empty: it is not set. */
export const useFilterWords = (): ((name: FilterName, params: FilterParams, words: WordsFor) => string) => {
  const t = useExtracted()
  const format = useFormatter()
  const directionWord = useDirectionWord()
  const outcomeWord = useOutcomeWord()
  const periodWord = usePeriodWord()

  const dates = ({ period, from, to }: FilterParams, timeZone: string): string => {
    if (period) return periodWord(period)
    const start = from && momentAt(from, timeZone)
    const end = to && momentAt(to, timeZone)
    if (start && end) return momentsBetween(start, end)
    if (start) return t('since {start}', { start })
    return end ? t('until {end}', { end }) : ''
  }
  const durations = ({ min_duration, max_duration }: FilterParams): string => {
    const min = min_duration === null ? '' : formatDuration(min_duration)
    const max = max_duration === null ? '' : formatDuration(max_duration)
    if (min && max) return `${min}–${max}`
    if (min) return t('at least {min}', { min })
    return max ? t('at most {max}', { max }) : ''
  }

  return (name, params, { names, timeZone }) => {
    if (isRecordFilter(name)) {
      return format.list(
        recordIds(params, name).map((id) => names[name].get(id) ?? `#${id}`),
        COMMAS,
      )
    }
    switch (name) {
      case 'date':
        return dates(params, timeZone)
      case 'outcome':
        return format.list(params.outcome?.map(outcomeWord) ?? [], COMMAS)
      case 'direction':
        return params.direction ? directionWord(params.direction) : ''
      case 'number':
        return params.number ?? ''
      case 'duration':
        return durations(params)
      case 'has_recording':
      case 'has_note':
        if (params[name] === null) return ''
        return params[name]
          ? t({ message: 'with', description: 'calls that have a recording, or a note' })
          : t({ message: 'without', description: 'calls that have no recording, or no note' })
      case 'include_hidden':
        return params.include_hidden ? t({ message: 'shown', description: 'hidden numbers' }) : ''
    }
  }
}
