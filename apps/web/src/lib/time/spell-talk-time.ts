const NUMBER = new Intl.NumberFormat('en')

/** A long time in few words: `3 h 12 m`, `12 m`, `41 s`. */
export const spellTalkTime = (seconds: number): string => {
  const minutes = Math.floor(seconds / 60)
  if (minutes === 0) return `${seconds} s`
  const hours = Math.floor(minutes / 60)
  return hours === 0 ? `${minutes} m` : `${NUMBER.format(hours)} h ${minutes % 60} m`
}
