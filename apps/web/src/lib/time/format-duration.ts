const pad = (value: number): string => String(value).padStart(2, '0')

/** Whole seconds as `m:ss`, from an hour on as `h:mm:ss`. */
export const formatDuration = (seconds: number): string => {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60]
  return h > 0 ? `${h}:${pad(m)}:${pad(s)}` : `${m}:${pad(s)}`
}

/** Whole seconds in words, for screen readers: `2 minutes 41 seconds`. */
export const spellDuration = (seconds: number): string => {
  const parts = [
    [Math.floor(seconds / 3600), 'hour'],
    [Math.floor((seconds % 3600) / 60), 'minute'],
    [seconds % 60, 'second'],
  ] as const
  const spoken = parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`)
  return spoken.join(' ') || '0 seconds'
}
