import { dayOf, isDay } from '@/lib/time/day.ts'
import { formatDuration } from '@/lib/time/format-duration.ts'
import { toWallClock } from '@/lib/time/wall-clock.ts'

import type { FilterParams } from './call-list-params.ts'
import { DIRECTION_WORDS } from './directions.ts'
import { OUTCOME_LOOKS } from './outcome-looks.ts'
import { PERIOD_WORDS } from './periods.ts'

/** What calls can be filtered by, in the order of the menu, with the parameters of the address that each is made of. */
export const FILTERS = {
  date: { label: 'Date', params: ['period', 'from', 'to'] },
  outcome: { label: 'Outcome', params: ['outcome'] },
  user_id: { label: 'Rep', params: ['user_id'] },
  direction: { label: 'Direction', params: ['direction'] },
  person_id: { label: 'Person', params: ['person_id'] },
  org_id: { label: 'Organization', params: ['org_id'] },
  deal_id: { label: 'Deal', params: ['deal_id'] },
  number: { label: 'Number', params: ['number'] },
  duration: { label: 'Duration', params: ['min_duration', 'max_duration'] },
  has_recording: { label: 'Recording', params: ['has_recording'] },
  has_note: { label: 'Note', params: ['has_note'] },
  include_hidden: { label: 'Hidden numbers', params: ['include_hidden'] },
} as const satisfies Record<string, { label: string; params: readonly (keyof FilterParams)[] }>
export type FilterName = keyof typeof FILTERS
export const FILTER_NAMES = Object.keys(FILTERS) as FilterName[]

/** The filters whose values are records, which have names. */
export const RECORD_FILTERS = ['user_id', 'person_id', 'org_id', 'deal_id'] as const
export type RecordFilter = (typeof RECORD_FILTERS)[number]
export const isRecordFilter = (name: FilterName): name is RecordFilter => RECORD_FILTERS.some((other) => other === name)

/** Names of records by id, as far as they are known. */
export type RecordNames = Readonly<Record<RecordFilter, ReadonlyMap<number, string>>>

export const recordIds = (params: Partial<Pick<FilterParams, RecordFilter>>, name: RecordFilter): readonly number[] => {
  const value = params[name]
  if (value === null || value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

/** The day of the reader's that an end of a period falls on; empty where the address says neither a day nor an instant. */
export const dayAt = (text: string, timeZone: string): string => {
  if (isDay(text)) return text
  const instant = Date.parse(text)
  return Number.isNaN(instant) ? '' : dayOf(instant, timeZone)
}

/** An end of a period in the reader's zone: `2026-11-22`, or of an instant `2026-11-22 10:00`. */
const endWords = (text: string, timeZone: string): string => {
  if (isDay(text)) return text
  const instant = Date.parse(text)
  return Number.isNaN(instant) ? '' : toWallClock(instant, timeZone).replace('T', ' ')
}

const between = (from: string, to: string): string => {
  if (from === to) return from
  const [day, hour] = to.split(' ')
  return hour && from.startsWith(`${day} `) ? `${from}–${hour}` : `${from} – ${to}`
}

const durations = (min: number | null, max: number | null): string => {
  if (min === null) return max === null ? '' : `at most ${formatDuration(max)}`
  return max === null ? `at least ${formatDuration(min)}` : `${formatDuration(min)}–${formatDuration(max)}`
}

const dates = ({ period, from, to }: FilterParams, timeZone: string): string => {
  if (period) return PERIOD_WORDS[period]
  const [start, end] = [from, to].map((text) => (text ? endWords(text, timeZone) : ''))
  if (start && end) return between(start, end)
  if (start) return `since ${start}`
  return end ? `until ${end}` : ''
}

/** What a filter's words are made with: names of records, and the reader's time zone. */
interface WordsFor {
  readonly names: RecordNames
  readonly timeZone: string
}

/** A filter's value in words; empty: it is not set. */
export const filterWords = (name: FilterName, params: FilterParams, { names, timeZone }: WordsFor): string => {
  if (isRecordFilter(name)) {
    return recordIds(params, name)
      .map((id) => names[name].get(id) ?? `#${id}`)
      .join(', ')
  }
  switch (name) {
    case 'date':
      return dates(params, timeZone)
    case 'outcome':
      return params.outcome?.map((outcome) => OUTCOME_LOOKS[outcome].word).join(', ') ?? ''
    case 'direction':
      return params.direction ? DIRECTION_WORDS[params.direction] : ''
    case 'number':
      return params.number ?? ''
    case 'duration':
      return durations(params.min_duration, params.max_duration)
    case 'has_recording':
    case 'has_note':
      return params[name] === null ? '' : params[name] ? 'with' : 'without'
    case 'include_hidden':
      return params.include_hidden ? 'shown' : ''
  }
}

/** Takes a filter away: null for each of its parameters. */
export const clearedFilter = (name: FilterName): Partial<Record<keyof FilterParams, null>> =>
  Object.fromEntries(FILTERS[name].params.map((param) => [param, null]))

/** Whether anything filters the calls. */
export const isFiltered = (params: FilterParams): boolean =>
  params.q !== '' || FILTER_NAMES.some((name) => FILTERS[name].params.some((param) => params[param] !== null))
