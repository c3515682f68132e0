'use client'

import type { AddCallLogWire } from '@callbook/schema'
import { useExtracted } from 'next-intl'
import { type Control, useController } from 'react-hook-form'

import { Field } from '@/components/ui/field.tsx'
import { Input } from '@/components/ui/input.tsx'
import { formatPhoneNumber } from '@/lib/format-phone-number.ts'

import type { LogCallValues } from './log-call-values.ts'

interface NumberFieldProps {
  readonly control: Control<LogCallValues, unknown, AddCallLogWire>
  readonly name: 'to_phone_number' | 'from_phone_number'
  readonly label: string
  readonly country: string
  readonly optional?: boolean
}

/** A phone number as one types it; below, how it will read in the list. */
export const NumberField = ({ control, name, label, country, optional }: NumberFieldProps) => {
  const t = useExtracted()
  const { field, fieldState } = useController({ control, name })
  const read = formatPhoneNumber(field.value.trim(), country)
  return (
    <Field
      label={label}
      optional={optional}
      error={fieldState.error?.message}
      hint={read === field.value.trim() ? undefined : t('Reads as {number}', { number: read })}
    >
      {(props) => <Input {...props} {...field} type="tel" autoComplete="off" />}
    </Field>
  )
}
