import type { Format } from '../format.ts'

const pad = (value: number): string => String(value).padStart(2, '0')

/** Whole seconds as `m:ss`, from an hour on as `h:mm:ss`. */
export const formatDuration = (seconds: number): string => {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60]
  return h > 0 ? `${h}:${pad(m)}:${pad(s)}` : `${m}:${pad(s)}`
}

/** Whole seconds in words, for screen readers: `2 minutes 41 seconds`. */
export const spellDuration = (seconds: number, format: Format): string => {
  const parts = [
    [Math.floor(seconds / 3600), 'hour'],
    [Math.floor((seconds % 3600) / 60), 'minute'],
    [seconds % 60, 'second'],
  ] as const
  const spoken = parts.filter(([count], index) => count > 0 || (seconds === 0 && index === 2))
  const words = spoken.map(([value, unit]) => format.number(value, { style: 'unit', unit, unitDisplay: 'long' }))
  return format.list(words, { type: 'unit', style: 'narrow' })
}
