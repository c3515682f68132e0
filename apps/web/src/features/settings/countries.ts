import { getCountries } from 'libphonenumber-js'
import { getLocale } from 'next-intl/server'

/** The countries that numbers can be read in, by name: code and name. Named on the server, as browsers' names differ. */
export const countries = async (): Promise<(readonly [code: string, name: string])[]> => {
  const locale = await getLocale()
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const all = getCountries().map((code) => [code, names.of(code) ?? code] as const)
  return all.toSorted(([, a], [, b]) => a.localeCompare(b, locale))
}
