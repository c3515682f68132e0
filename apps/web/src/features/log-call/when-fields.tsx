'use client'

import type { AddCallLogWire } from '@callbook/schema'
import { useExtracted, useFormatter, useLocale } from 'next-intl'
import { type Control, useController } from 'react-hook-form'

import { Field } from '@/components/ui/field.tsx'
import { Input } from '@/components/ui/input.tsx'
import { formatDuration, spellDuration } from '@/lib/time/format-duration.ts'
import { formatLocalInstant } from '@/lib/time/format-when.ts'

import { callTimes } from './call-times.ts'
import type { LogCallValues } from './log-call-values.ts'
import { useFieldLabels } from './use-field-labels.ts'

interface WhenFieldsProps {
  readonly control: Control<LogCallValues, unknown, AddCallLogWire>
  readonly timeZone: string
}

/** Says what was understood of a length and of a time in plain words. */
const useUnderstood = (timeZone: string) => {
  const t = useExtracted()
  const format = useFormatter()
  const locale = useLocale()
  const length = (text: string, seconds: number | undefined): string => {
    if (seconds === undefined) {
      return t({
        message: 'Not understood. Such as 2:41, 161 or 2m',
        description: 'lengths of a call: leave the examples as they are',
      })
    }
    if (text.trim() === '') {
      return t({
        message: 'Such as 2:41, 161 or 2m',
        description: 'lengths of a call: leave the examples as they are',
      })
    }
    return t({
      message: '{clock}, {words}',
      description: 'the length of a call, twice: “2:41, 2 minutes 41 seconds”',
      values: { clock: formatDuration(seconds), words: spellDuration(seconds, format) },
    })
  }
  const begin = (text: string, { start, isInFuture }: ReturnType<typeof callTimes>): string => {
    if (text.trim() === '') return t('The call has just ended.')
    if (start === undefined) {
      return t({
        message: 'Not understood. Such as “yesterday 3pm”, “20 min ago”, “9:30”.',
        description: 'The form reads what is in quotes in English, and in the languages of lib/time/when-languages.ts.',
      })
    }
    const time = formatLocalInstant(new Date(start).toISOString(), { format, timeZone })
    return isInFuture ? t('In the future: {time}', { time }) : t('Began {time}', { time })
  }
  return (typed: Parameters<typeof callTimes>[0]) => {
    const times = callTimes(typed, { timeZone, now: Date.now(), locale })
    return { length: length(typed.duration, times.seconds), begin: begin(typed.start_time, times) }
  }
}

/** How long the call was and when it began: unless told otherwise, so that it has just ended. */
export const WhenFields = ({ control, timeZone }: WhenFieldsProps) => {
  const t = useExtracted()
  const labels = useFieldLabels()
  const understood = useUnderstood(timeZone)
  const duration = useController({ control, name: 'duration' })
  const start = useController({ control, name: 'start_time' })
  const { length, begin } = understood({ duration: duration.field.value, start_time: start.field.value })
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <Field
        label={labels.duration}
        optional
        error={duration.fieldState.error?.message}
        hint={<output>{length}</output>}
      >
        {(props) => <Input {...props} {...duration.field} autoComplete="off" placeholder="0:00" />}
      </Field>
      <Field label={labels.start_time} error={start.fieldState.error?.message} hint={<output>{begin}</output>}>
        {(props) => <Input {...props} {...start.field} autoComplete="off" placeholder={t('Now')} />}
      </Field>
    </div>
  )
}
