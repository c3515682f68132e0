'use client'

import type { AddCallLogWire } from '@callbook/schema'
import { useExtracted, useFormatter, useLocale } from 'next-intl'
import { type Control, useController } from 'react-hook-form'

import { Field } from '@/components/ui/field.tsx'
import { Input } from '@/components/ui/input.tsx'
import { formatDuration, spellDuration } from '@/lib/time/format-duration.ts'
import { formatLocalInstant } from '@/lib/time/format-when.ts'
import { parseDuration } from '@/lib/time/parse-duration.ts'
import { parseWhen } from '@/lib/time/parse-when.ts'

import type { LogCallValues } from './log-call-values.ts'
import { useFieldLabels } from './use-field-labels.ts'

interface WhenFieldsProps {
  readonly control: Control<LogCallValues, unknown, AddCallLogWire>
  readonly timeZone: string
}

/** Says what was understood of a time in plain words. */
const useUnderstood = (timeZone: string) => {
  const t = useExtracted()
  const format = useFormatter()
  const locale = useLocale()
  return (text: string): string => {
    if (text.trim() === '') return t('The call has just ended.')
    const instant = parseWhen(text, { now: Date.now(), timeZone, locale })
    if (instant === undefined) {
      return t({
        message: 'Not understood. Such as “yesterday 3pm”, “20 min ago”, “9:30”.',
        description: 'The form reads what is in quotes in English, and in the languages of lib/time/when-languages.ts.',
      })
    }
    return t('Began {time}', { time: formatLocalInstant(new Date(instant).toISOString(), { format, timeZone }) })
  }
}

/** How long the call was and when it began: unless told otherwise, so that it has just ended. */
export const WhenFields = ({ control, timeZone }: WhenFieldsProps) => {
  const t = useExtracted()
  const format = useFormatter()
  const labels = useFieldLabels()
  const understood = useUnderstood(timeZone)
  const duration = useController({ control, name: 'duration' })
  const start = useController({ control, name: 'start_time' })
  const seconds = parseDuration(duration.field.value)
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <Field
        label={labels.duration}
        optional
        error={duration.fieldState.error?.message}
        hint={
          seconds === undefined
            ? t({
                message: 'Such as 2:41, 161 or 2m',
                description: 'lengths of a call: leave the examples as they are',
              })
            : t({
                message: '{clock}, {words}',
                description: 'the length of a call, twice: “2:41, 2 minutes 41 seconds”',
                values: { clock: formatDuration(seconds), words: spellDuration(seconds, format) },
              })
        }
      >
        {(props) => <Input {...props} {...duration.field} autoComplete="off" placeholder="0:00" />}
      </Field>
      <Field
        label={labels.start_time}
        error={start.fieldState.error?.message}
        hint={<output>{understood(start.field.value)}</output>}
      >
        {(props) => <Input {...props} {...start.field} autoComplete="off" placeholder={t('Now')} />}
      </Field>
    </div>
  )
}
