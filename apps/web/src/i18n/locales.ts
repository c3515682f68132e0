/** The languages the app speaks: each has a catalog in `messages`. The first is the one that its code is written in. */
export const LOCALES = ['en-GB', 'de-DE'] as const
export type Locale = (typeof LOCALES)[number]

/** The language of the texts in the code, and of everybody whose own we do not speak. */
export const SOURCE_LOCALE = LOCALES[0]
