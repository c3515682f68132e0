import { AddCallLog, type AddCallLogWire } from '@callbook/schema'
import type { FieldErrors, Resolver } from 'react-hook-form'
import { z } from 'zod'

import { fieldRefusals } from './field-refusals.ts'
import type { LogCallValues } from './log-call-values.ts'
import { toAddCallLog } from './to-add-call-log.ts'

const NOT_UNDERSTOOD = 'When is not understood. Such as “yesterday 3pm”, “20 min ago”, “9:30”.'

/** Judges the form with the schema that the server uses, so that its words are the server's. */
export const resolveLogCall =
  (timeZone: string): Resolver<LogCallValues, unknown, AddCallLogWire> =>
  (values) => {
    const { success, data, error } = AddCallLog.safeParse(toAddCallLog(values, { timeZone, now: Date.now() }))
    if (success) return { values: z.encode(AddCallLog, data), errors: {} }
    const refusals = fieldRefusals(error.issues) ?? {}
    // The schema speaks of what programs write.
    if (refusals.start_time) refusals.start_time = NOT_UNDERSTOOD
    const errors: FieldErrors<LogCallValues> = Object.fromEntries(
      Object.entries(refusals).map(([name, message]) => [name, { type: 'schema', message }]),
    )
    return { values: {}, errors }
  }
