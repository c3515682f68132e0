const FIRST = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

const firstCharacter = (word: string): string => FIRST.segment(word).containing(0)?.segment ?? ''

/** The initials of a name, at most two: `Ana Nurk` → `AN`. */
export const initials = (name: string): string => {
  const words = name.trim().split(/\s+/)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return ends.map((word = '') => firstCharacter(word).toUpperCase()).join('')
}
