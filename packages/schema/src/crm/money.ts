import { z } from 'zod'

import { requiredOr } from '../stored-text.ts'

/** The largest value of a deal or a lead. */
export const MAX_VALUE = 999_999_999_999.99

const HINT = `must be a number from 0 to ${MAX_VALUE}.`
const CURRENCY_HINT = 'must be a currency code of three letters (ISO 4217), such as EUR.'

/** An amount of money: a number, or, as older clients send it, its digits. Out: a number of at most two decimals. */
export const Amount = z.codec(
  z.union([z.number(), z.string().regex(/^\d{1,12}(?:\.\d{1,20})?$/, { error: HINT })], { error: requiredOr(HINT) }),
  z.number({ error: HINT }).min(0, { error: HINT }).max(MAX_VALUE, { error: HINT }),
  { decode: (wire) => Math.round(Number(wire) * 100) / 100, encode: (amount) => amount },
)
export type Amount = z.output<typeof Amount>

/** A currency, by its ISO 4217 code. Out: in capitals. */
export const Currency = z
  .string({ error: requiredOr(CURRENCY_HINT) })
  .regex(/^[A-Za-z]{3}$/, { error: CURRENCY_HINT })
  .toUpperCase()
export type Currency = z.output<typeof Currency>
