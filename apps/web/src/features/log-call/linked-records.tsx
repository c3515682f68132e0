'use client'

import type { AddCallLogWire } from '@callbook/schema'
import { type Control, useController } from 'react-hook-form'

import { Chosen } from '@/components/ui/chosen.tsx'
import { Field } from '@/components/ui/field.tsx'

import type { LogCallValues } from './log-call-values.ts'
import { useFieldLabels } from './use-field-labels.ts'

const LINKS = ['organization', 'lead', 'deal'] as const

interface LinkedRecordProps {
  readonly control: Control<LogCallValues, unknown, AddCallLogWire>
  readonly name: (typeof LINKS)[number]
}

const LinkedRecord = ({ control, name }: LinkedRecordProps) => {
  const labels = useFieldLabels()
  const { field, fieldState } = useController({ control, name })
  const record = field.value
  if (!record) return null
  return (
    <Field label={labels[name]} error={fieldState.error?.message}>
      {({ id }) => (
        <Chosen id={id} name={'name' in record ? record.name : record.title} onClear={() => field.onChange(null)} />
      )}
    </Field>
  )
}

/** What else the call is about, besides a person: each can be removed. */
export const LinkedRecords = ({ control }: Pick<LinkedRecordProps, 'control'>) =>
  LINKS.map((name) => <LinkedRecord key={name} control={control} name={name} />)
