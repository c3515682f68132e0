/** Letters that are not an ASCII letter with a mark on it, and how people without them on their keyboard write them. */
const OF_THEIR_OWN: readonly (readonly [letters: string, bare: string])[] = [
  ['øØ', 'o'],
  ['đĐðÐ', 'd'],
  ['łŁ', 'l'],
  ['ı', 'i'],
  ['ħĦ', 'h'],
  ['ŧŦ', 't'],
  ['ßẞ', 'ss'],
  ['æÆ', 'ae'],
  ['œŒ', 'oe'],
  ['þÞ', 'th'],
]

// Latin-1, Latin Extended-A and -B, Latin Extended Additional.
const BLOCKS = [
  [0x00c0, 0x024f],
  [0x1e00, 0x1eff],
] as const
// Straight, curly, the modifier letter, and what is typed for one.
const APOSTROPHES = "'`´‘’ʼʹ′＇"
const [FIRST_MARK, LAST_MARK] = [0x0300, 0x036f]

/** Each character that is written otherwise when it is searched, and how: nothing for apostrophes and marks. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ...BLOCKS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index): [string, string] => {
      const letter = String.fromCodePoint(first + index)
      return [
        letter,
        letter
          .normalize('NFD')
          .replaceAll(/[\u0300-\u036f]/g, '')
          .toLowerCase(),
      ]
    }).filter(([, bare]) => /^[a-z]$/.test(bare)),
  ),
  ...OF_THEIR_OWN.flatMap(([letters, bare]) => Array.from(letters, (letter): [string, string] => [letter, bare])),
  ...Array.from(APOSTROPHES, (apostrophe): [string, string] => [apostrophe, '']),
  ...Array.from({ length: LAST_MARK - FIRST_MARK + 1 }, (_, index): [string, string] => [
    String.fromCodePoint(FIRST_MARK + index),
    '',
  ]),
])

/**
 * A text as it is searched: Latin letters in lower case and without accents, no apostrophes. Everything else stays as it
 * is. The same as the database's `callbook_fold`, which keeps the folded twins.
 */
export const fold = (text: string): string =>
  Array.from(
    text,
    (character) => FOLDED.get(character) ?? (/[A-Z]/.test(character) ? character.toLowerCase() : character),
  ).join('')
