import { getCountries } from 'libphonenumber-js'

/** The countries that numbers can be read in, by name: code and name. Named on the server, as browsers' names differ. */
export const countries = (): (readonly [code: string, name: string])[] => {
  const names = new Intl.DisplayNames('en', { type: 'region' })
  const all = getCountries().map((code) => [code, names.of(code) ?? code] as const)
  return all.toSorted(([, a], [, b]) => a.localeCompare(b, 'en'))
}
