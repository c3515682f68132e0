import { countDays } from '@callbook/schema'

interface Period {
  readonly from: string
  readonly to: string
}

const DAY_MS = 86_400_000

/** A day (`YYYY-MM-DD`), so many days later. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

/** The period of as many days right before. */
export const previousPeriod = ({ from, to }: Period): Period => ({
  from: addDays(from, -countDays(from, to)),
  to: addDays(from, -1),
})
