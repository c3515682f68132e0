import { findPhoneNumbersInText } from 'libphonenumber-js/min'

/**
 * The phone number that a text names, in E.164; undefined when it names none. Only with its country code, as follow-ups
 * are called: other digits may be a day or an amount.
 */
export const numberToCall = (text: string): string | undefined => findPhoneNumbersInText(text)[0]?.number.number
