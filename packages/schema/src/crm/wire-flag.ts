import { z } from 'zod'

const HINT = 'must be 0 or 1, or true or false.'

const WORDS: Readonly<Record<string, boolean>> = { '0': false, '1': true, false: false, true: true }

/** A yes or no of a query or of a v1 body: 0, 1, true, false, or these as text. Out: a boolean. */
export const WireFlag = z.codec(
  z.union([z.boolean(), z.literal(0), z.literal(1), z.enum(['0', '1', 'true', 'false'])], { error: HINT }),
  z.boolean(),
  { decode: (wire) => WORDS[String(wire)] ?? false, encode: (flag) => flag },
)
export type WireFlag = z.output<typeof WireFlag>
