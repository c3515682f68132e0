import type { Chrono } from 'chrono-node'
import { casual as german } from 'chrono-node/de'
import { GB as english } from 'chrono-node/en'

/** A language that times can be told in. */
export interface WhenLanguage {
  readonly parser: Pick<Chrono, 'parse'>
  /** The small words that the parser leaves over: "on Friday at 9:30". */
  readonly fillers: RegExp
  /** The word for now. */
  readonly now: string
  /** Writes what the parser does not know in a way that it does. */
  readonly rewrite?: (text: string, now: number) => string
}

// The English of our readers is en-GB: 12/11 is in November, as they are shown it everywhere.
const ENGLISH: WhenLanguage = { parser: english, fillers: /\b(?:at|on|about)\b/gi, now: 'now' }

const DAY = 86_400_000

/** The last time that a day of the year came: "24.12." in January is of last year. */
const lastYearWith = (day: number, month: number, now: number): number => {
  const year = new Date(now).getUTCFullYear()
  return Date.UTC(year, month - 1, day) > now + DAY ? year - 1 : year
}

const GERMAN: WhenLanguage = {
  parser: german,
  fillers: /\b(?:am|um)\b/gi,
  now: 'jetzt',
  rewrite: (text, now) =>
    text
      .replace(/\b(\d{1,2})\.(\d\d)(?=\s*uhr\b)/i, '$1:$2')
      .replace(
        /\b(\d{1,2})\.(\d{1,2})\.(?!\d)/,
        (_, day: string, month: string) => `${day}.${month}.${lastYearWith(Number(day), Number(month), now)}`,
      ),
}

/** What a reader of a locale may tell times in: their own language first, English always. */
export const whenLanguagesOf = (locale: string): readonly WhenLanguage[] =>
  locale.startsWith('de') ? [GERMAN, ENGLISH] : [ENGLISH]
