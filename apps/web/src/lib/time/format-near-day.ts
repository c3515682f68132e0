const DAY_MS = 86_400_000

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)

/** A calendar day in few words, seen from `today`: "Today", "Tomorrow", "Fri", "12 Oct", "12 Oct 2024". */
export const formatNearDay = (day: string, today: string): string => {
  const distance = daysBetween(today, day)
  if (distance === 0) return 'Today'
  if (distance === 1) return 'Tomorrow'
  if (distance === -1) return 'Yesterday'
  const date = new Date(`${day}T00:00:00Z`)
  const options: Intl.DateTimeFormatOptions =
    distance > 1 && distance < 7
      ? { weekday: 'long' }
      : { day: 'numeric', month: 'short', ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }) }
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(date)
}
