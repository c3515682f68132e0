import { AddCallLog, type AddCallLogWire } from '@callbook/schema'
import { useExtracted, useLocale } from 'next-intl'
import type { FieldErrors, Resolver } from 'react-hook-form'
import { z } from 'zod'

import { callTimes } from './call-times.ts'
import type { LogCallValues } from './log-call-values.ts'
import { toAddCallLog } from './to-add-call-log.ts'
import { useFieldRefusals } from './use-field-refusals.ts'

/** Judges the form with the schema that the server uses, so that both refuse the same. */
export const useLogCallResolver = (timeZone: string): Resolver<LogCallValues, unknown, AddCallLogWire> => {
  const t = useExtracted()
  const locale = useLocale()
  const fieldRefusals = useFieldRefusals()
  return (values) => {
    const now = Date.now()
    const { seconds, isInFuture } = callTimes(values, { timeZone, now, locale })
    const { success, data, error } = AddCallLog.safeParse(toAddCallLog(values, { timeZone, now, locale }))
    if (success && !isInFuture) return { values: z.encode(AddCallLog, data), errors: {} }
    const refusals = fieldRefusals(error?.issues ?? []) ?? {}
    // The schema speaks of what programs write.
    if (refusals.start_time) {
      refusals.start_time = t({
        message: 'When is not understood. Such as “yesterday 3pm”, “20 min ago”, “9:30”.',
        description:
          'When is the field. The form reads what is in quotes in English, and in the languages of lib/time/when-languages.ts.',
      })
    }
    // A phone system may log what is to come. A person has mistyped.
    if (isInFuture) {
      refusals.start_time = t({
        message: 'When is in the future: a call is logged once it has begun.',
        description: 'When is the field',
      })
    }
    if (seconds === undefined) {
      refusals.duration = t({
        message: 'Duration is not understood. Such as 2:41, 161 or 2m.',
        description: 'Duration is the field. Leave the examples as they are.',
      })
    }
    const errors: FieldErrors<LogCallValues> = Object.fromEntries(
      Object.entries(refusals).map(([name, message]) => [name, { type: 'schema', message }]),
    )
    return { values: {}, errors }
  }
}
