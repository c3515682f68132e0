import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'

/** Whether numbers can be read in this country (ISO 3166-1 alpha-2, upper case). */
export const isPhoneCountry = (country: string): country is CountryCode => isSupportedCountry(country)

/**
 * The E.164 form of a number as it was dialled, read in `country` when it has no country code; null when it is none,
 * such as an extension or a SIP name. "Possible" is enough (right length): new number ranges open all the time.
 */
export const toE164 = (number: string, country: string): string | null => {
  const parsed = parsePhoneNumberFromString(
    number,
    isPhoneCountry(country) ? { defaultCountry: country, extract: false } : { extract: false },
  )
  return parsed?.isPossible() ? parsed.number : null
}

/** An E.164 number grouped as its country groups it: `+372 5357 0010`. Null for none. */
export const formatE164 = (number: string | null): string | null =>
  number === null ? null : (parsePhoneNumberFromString(number)?.formatInternational() ?? null)
