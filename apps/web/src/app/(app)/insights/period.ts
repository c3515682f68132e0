import { addDays, isDay } from '@/lib/time/day.ts'

/** First and last day, both included. */
export interface Period {
  readonly from: string
  readonly to: string
}

export const PRESETS = ['today', '7d', '30d', 'month', 'quarter'] as const
export type Preset = (typeof PRESETS)[number]

/** What the page shows unless told otherwise. */
export const DEFAULT_PRESET: Preset = '30d'

const firstDayOf: Readonly<Record<Preset, (today: string) => string>> = {
  today: (today) => today,
  '7d': (today) => addDays(today, -6),
  '30d': (today) => addDays(today, -29),
  month: (today) => `${today.slice(0, 8)}01`,
  quarter: (today) => {
    const month = Number(today.slice(5, 7))
    return `${today.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`
  },
}

/** The days of a preset: up to today, which is on its way. */
export const presetPeriod = (preset: Preset, today: string): Period => ({ from: firstDayOf[preset](today), to: today })

/** The period that a URL asks for: two days of one's own, in order, go before a preset. */
export const periodOf = (
  { period, from, to }: { period: Preset; from: string | null; to: string | null },
  today: string,
): Period =>
  from !== null && to !== null && isDay(from) && isDay(to) && from <= to ? { from, to } : presetPeriod(period, today)
