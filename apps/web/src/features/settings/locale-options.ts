/**
 * The languages to choose from, each with its own name for itself: "Deutsch". Where two are of one language, they say of
 * which country. None where there is no choice. Named on the server, as browsers' names differ.
 */
export const localeOptions = (locales: readonly string[]): (readonly [locale: string, name: string])[] => {
  if (locales.length < 2) return []
  const languages = locales.map((locale) => new Intl.Locale(locale).language)
  return locales.map((locale, index) => {
    const language = languages[index] ?? locale
    const isAlone = languages.filter((other) => other === language).length === 1
    const name = new Intl.DisplayNames(locale, { type: 'language' }).of(isAlone ? language : locale) ?? locale
    return [locale, name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)] as const
  })
}
