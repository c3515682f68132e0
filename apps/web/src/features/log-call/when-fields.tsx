'use client'

import type { AddCallLogWire } from '@callbook/schema'
import { useState } from 'react'
import { type Control, useController } from 'react-hook-form'

import { Button } from '@/components/ui/button.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Input } from '@/components/ui/input.tsx'
import { formatDuration, spellDuration } from '@/lib/time/format-duration.ts'
import { parseDuration } from '@/lib/time/parse-duration.ts'
import { toWallClock } from '@/lib/time/wall-clock.ts'

import { LABELS } from './field-refusals.ts'
import type { LogCallValues } from './log-call-values.ts'

interface WhenFieldsProps {
  readonly control: Control<LogCallValues, unknown, AddCallLogWire>
  readonly timeZone: string
}

/** How long the call was and when it began: unless told otherwise, so that it has just ended. */
export const WhenFields = ({ control, timeZone }: WhenFieldsProps) => {
  const [opened] = useState(() => Date.now())
  const duration = useController({ control, name: 'duration' })
  const start = useController({ control, name: 'start_time' })
  const seconds = parseDuration(duration.field.value)
  const justEnded = start.field.value === null
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <Field
        label={LABELS.duration}
        optional
        error={duration.fieldState.error?.message}
        hint={
          seconds === undefined ? 'Such as 2:41, 161 or 2m' : `${formatDuration(seconds)}, ${spellDuration(seconds)}`
        }
      >
        {(props) => <Input {...props} {...duration.field} autoComplete="off" placeholder="0:00" />}
      </Field>
      <Field
        label={LABELS.start_time}
        error={start.fieldState.error?.message}
        hint={
          justEnded ? (
            'The start. As set here, the call ends now.'
          ) : (
            <Button variant="quiet" size="small" className="-ml-2" onClick={() => start.field.onChange(null)}>
              The call ends now
            </Button>
          )
        }
      >
        {(props) => (
          <Input
            {...props}
            {...start.field}
            type="datetime-local"
            value={start.field.value ?? toWallClock(opened - (seconds ?? 0) * 1000, timeZone)}
          />
        )}
      </Field>
    </div>
  )
}
