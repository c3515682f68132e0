const SECONDS_IN = { h: 3600, m: 60, s: 1 } as const

const CLOCK = /^(?:(\d+):)?(\d+):([0-5]?\d)$/
const UNITS = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/
const WORDS = { h: /h(?:ours?|rs?)?/g, m: /m(?:in(?:utes?|s)?)?/g, s: /s(?:ec(?:onds?|s)?)?/g } as const

/**
 * Whole seconds of what a person types for a duration: `2:41`, `1:02:05`, `161` (seconds), `2m`, `1h 5 min`.
 * Undefined when it is none.
 */
export const parseDuration = (text: string): number | undefined => {
  const compact = text
    .toLowerCase()
    .replaceAll(/\s/g, '')
    .replaceAll(WORDS.h, 'h')
    .replaceAll(WORDS.m, 'm')
    .replaceAll(WORDS.s, 's')
  if (/^\d+$/.test(compact)) return Number(compact)
  const clock = CLOCK.exec(compact)
  if (clock) {
    const [, hours, minutes, seconds] = clock
    if (hours !== undefined && Number(minutes) > 59) return undefined
    return Number(hours ?? 0) * SECONDS_IN.h + Number(minutes) * SECONDS_IN.m + Number(seconds)
  }
  const units = compact === '' ? null : UNITS.exec(compact)
  if (!units) return undefined
  const [, h = '0', m = '0', s = '0'] = units
  return Number(h) * SECONDS_IN.h + Number(m) * SECONDS_IN.m + Number(s)
}
