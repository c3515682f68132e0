import type { RepFigures } from './figures.ts'
import type { Sort } from './search-params.ts'

const VALUES: Readonly<Record<Exclude<Sort, 'name'>, (rep: RepFigures) => number | null>> = {
  calls: ({ calls }) => calls,
  connected: ({ connected }) => connected,
  rate: ({ connect_rate }) => connect_rate,
  talk: ({ talk_time }) => talk_time,
  length: ({ average_length }) => average_length,
}

/** The reps in order. Who has no rate or average comes last, whichever way. */
export const sortReps = (
  reps: readonly RepFigures[],
  { sort, ascending, locale }: { sort: Sort; ascending: boolean; locale: string },
): RepFigures[] => {
  const sign = ascending ? 1 : -1
  if (sort === 'name') return reps.toSorted((a, b) => a.name.localeCompare(b.name, locale) * sign)
  const value = VALUES[sort]
  return reps.toSorted((a, b) => {
    const [left, right] = [value(a), value(b)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return (left - right) * sign
  })
}
