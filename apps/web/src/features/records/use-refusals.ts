import { useExtracted } from 'next-intl'
import type { z } from 'zod'

import type { RecordFormField } from './record-form-values.ts'

type Refusals = Readonly<Record<string, string>>

/** Tells what the shared schema has against a record: a sentence for each field, in the words of the form. */
export const useRefusals = (): ((schema: z.ZodType, wire: unknown, fields: readonly RecordFormField[]) => Refusals) => {
  const t = useExtracted()
  return (schema, wire, fields) => {
    const { error } = schema.safeParse(wire)
    if (!error) return {}
    const sentenceOf = (name: string, refusal: string): string => {
      const field = fields.find((one) => one.name === name)
      if (!field) return refusal
      if (field.refusal) return field.refusal
      if (refusal === 'is required.') return t('{field} is required.', { field: field.label })
      return t({
        message: '{field} {refusal}',
        description: 'Why a value was refused; {refusal} is the server’s: “must be at most 255 characters long.”',
        values: { field: field.label, refusal },
      })
    }
    // The first one of a field counts.
    return Object.fromEntries(
      error.issues.toReversed().map(({ path, message }) => {
        const name = String(path[0] ?? '')
        return [name, sentenceOf(name, message)]
      }),
    )
  }
}
