import { AddCallLog, type AddCallLogWire } from '@callbook/schema'
import { useExtracted, useLocale } from 'next-intl'
import type { FieldErrors, Resolver } from 'react-hook-form'
import { z } from 'zod'

import type { LogCallValues } from './log-call-values.ts'
import { toAddCallLog } from './to-add-call-log.ts'
import { useFieldRefusals } from './use-field-refusals.ts'

/** Judges the form with the schema that the server uses, so that both refuse the same. */
export const useLogCallResolver = (timeZone: string): Resolver<LogCallValues, unknown, AddCallLogWire> => {
  const t = useExtracted()
  const locale = useLocale()
  const fieldRefusals = useFieldRefusals()
  return (values) => {
    const { success, data, error } = AddCallLog.safeParse(toAddCallLog(values, { timeZone, now: Date.now(), locale }))
    if (success) return { values: z.encode(AddCallLog, data), errors: {} }
    const refusals = fieldRefusals(error.issues) ?? {}
    // The schema speaks of what programs write.
    if (refusals.start_time) {
      refusals.start_time = t({
        message: 'When is not understood. Such as “yesterday 3pm”, “20 min ago”, “9:30”.',
        description:
          'When is the field. The form reads what is in quotes in English, and in the languages of lib/time/when-languages.ts.',
      })
    }
    const errors: FieldErrors<LogCallValues> = Object.fromEntries(
      Object.entries(refusals).map(([name, message]) => [name, { type: 'schema', message }]),
    )
    return { values: {}, errors }
  }
}
