import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'

const parse = (number: string, country: string) => {
  const parsed = parsePhoneNumberFromString(
    number,
    isSupportedCountry(country) ? { defaultCountry: country, extract: false } : { extract: false },
  )
  return parsed?.isPossible() ? parsed : undefined
}

/**
 * A number grouped as its country groups it: `+372 5357 0010`. As sent when it does not parse (extensions, SIP names).
 *
 * @param country where a number without a country code is read (ISO 3166-1 alpha-2)
 */
export const formatPhoneNumber = (number: string, country: string): string =>
  parse(number, country)?.formatInternational() ?? number

/** The `tel:` link of a number; null for what cannot be dialled. */
export const telLink = (number: string, country: string): string | null => {
  const parsed = parse(number, country)
  if (parsed) return parsed.getURI()
  // Letters other than RFC 3966 knows mean a SIP name, not a number with pretty writing.
  const dialled = /^[\d\s().*#+-]+$/.test(number) ? number.replaceAll(/[^\d*#+]/g, '') : ''
  return dialled ? `tel:${encodeURIComponent(dialled).replaceAll('%2B', '+')}` : null
}
