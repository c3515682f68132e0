import type { Format } from '../format.ts'

/** A long time in few words: `3h 12m`, `12m`, `41s`. */
export const spellTalkTime = (seconds: number, format: Format): string => {
  const write = (value: number, unit: 'hour' | 'minute' | 'second') =>
    format.number(value, { style: 'unit', unit, unitDisplay: 'narrow' })
  const minutes = Math.floor(seconds / 60)
  if (minutes === 0) return write(seconds, 'second')
  const hours = Math.floor(minutes / 60)
  if (hours === 0) return write(minutes, 'minute')
  // Not as a list: some languages would put a comma, as between things of which there are more.
  return `${write(hours, 'hour')} ${write(minutes % 60, 'minute')}`
}
