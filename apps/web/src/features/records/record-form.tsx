'use client'

import { useQuery } from '@tanstack/react-query'
import { useExtracted, useLocale } from 'next-intl'
import { type ComponentProps, type KeyboardEvent, type ReactNode, type SyntheticEvent, useRef, useState } from 'react'
import { Controller, type ControllerRenderProps, useForm } from 'react-hook-form'
import type { z } from 'zod'

import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Dialog, DialogContent } from '@/components/ui/dialog.tsx'
import { Field } from '@/components/ui/field.tsx'
import { fieldClass, Input, Textarea } from '@/components/ui/input.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'
import { ModKey } from '@/components/ui/mod-key.tsx'
import { type ChosenRecord, RecordField } from '@/features/search/record-field.tsx'
import { cn } from '@/lib/cn.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { PointsField } from './points-field.tsx'
import { type PointValue, type RecordFormField, type RecordValues, valuesOnWire } from './record-form-values.ts'
import { useRefusals } from './use-refusals.ts'

interface RecordFormProps<Schema extends z.ZodType> {
  readonly fields: readonly RecordFormField[]
  readonly values: RecordValues
  /** The shared schema that the server will check with, too. */
  readonly schema: Schema
  /** From the values by their wire names to what the schema takes, where that is more than the names. */
  readonly toWire?: (wire: Record<string, unknown>) => Record<string, unknown>
  readonly action: string
  /** What stands above the fields. */
  readonly intro?: ReactNode
  /** What else can be done with the record. */
  readonly otherAction?: ReactNode
  readonly onSave: (record: z.input<Schema>) => Promise<unknown>
  readonly onDone: () => void
}

const selectClass = cn(fieldClass, 'h-9 max-md:h-11')

interface SelectProps extends Omit<ComponentProps<'select'>, 'children'> {
  readonly value: string
  readonly options: readonly { readonly value: string; readonly name: string }[] | undefined
}

const NO_OPTIONS: NonNullable<SelectProps['options']> = []

/** A choice of names. What is chosen has its place before the options are there: a browser would choose the first to come. */
const Select = ({ options = NO_OPTIONS, value, ...control }: SelectProps) => (
  <select {...control} value={value} className={selectClass}>
    {!options.some((option) => option.value === value) && <option value={value}>{value && '…'}</option>}
    {options.map((option) => (
      <option key={option.value} value={option.value} translate="no">
        {option.name}
      </option>
    ))}
  </select>
)

const OwnerSelect = (control: Omit<SelectProps, 'options'>) => {
  const { data } = useQuery(useTRPC().members.list.queryOptions())
  return <Select {...control} options={data?.members.map(({ user_id, name }) => ({ value: `${user_id}`, name }))} />
}

interface ControlProps {
  readonly field: RecordFormField
  readonly error: string | undefined
  readonly input: ControllerRenderProps<RecordValues>
}

/** One field of the form, as its kind says. */
const RecordFormControl = ({ field, error, input }: ControlProps) => {
  const { kind, label, optional } = field
  if (kind === 'record') {
    return (
      <>
        <RecordField
          label={label}
          kinds={field.kinds}
          value={input.value as ChosenRecord | null}
          onChange={input.onChange}
        />
        {error && <p className="text-xs text-danger">{error}</p>}
      </>
    )
  }
  if (kind === 'points') {
    const points = input.value as readonly PointValue[]
    return <PointsField label={label} type={field.type} points={points} error={error} onChange={input.onChange} />
  }
  const { ref, name, onBlur, onChange } = input
  const text = { ref, name, onBlur, onChange, value: typeof input.value === 'string' ? input.value : '' }
  return (
    <Field label={label} optional={optional} error={error}>
      {(control) => {
        if (kind === 'note') return <Textarea {...control} {...text} dir="auto" />
        if (kind === 'owner') return <OwnerSelect {...control} {...text} />
        if (kind === 'select') return <Select {...control} {...text} options={field.options} />
        if (kind === 'day') return <Input {...control} {...text} type="date" />
        if (kind === 'number') return <Input {...control} {...text} inputMode="decimal" autoComplete="off" />
        return <Input {...control} {...text} dir="auto" autoComplete="off" />
      }}
    </Field>
  )
}

/** Adds or changes a record of any kind: the fields it is told, checked with the shared schema. */
const RecordForm = <Schema extends z.ZodType>(props: RecordFormProps<Schema>) => {
  const { fields, values, schema, toWire, action, intro, otherAction, onSave, onDone } = props
  const t = useExtracted()
  const locale = useLocale()
  const errorText = useErrorText()
  const refusalsOf = useRefusals()
  const [refusal, setRefusal] = useState<string>()
  const sending = useRef(false)
  const form = useForm<RecordValues, unknown, { wire: unknown }>({
    defaultValues: values,
    resolver: (typed) => {
      const named = valuesOnWire(fields, typed, locale)
      const wire = toWire ? toWire(named) : named
      const errors = Object.entries(refusalsOf(schema, wire, fields))
      if (errors.length === 0) return { values: { wire }, errors: {} }
      return {
        values: {},
        errors: Object.fromEntries(errors.map(([name, message]) => [name || 'root', { type: 'schema', message }])),
      }
    },
  })
  const { errors, isSubmitting } = form.formState

  const onSubmit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    // At once, not at the next render: two quick presses are one record.
    if (sending.current) return
    sending.current = true
    await form.handleSubmit(async ({ wire }) => {
      setRefusal(undefined)
      try {
        // The resolver has just let the schema check it.
        await onSave(wire as z.input<Schema>)
        onDone()
      } catch (error) {
        setRefusal(errorText(error))
      }
    })()
    sending.current = false
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return
    event.preventDefault()
    event.currentTarget.requestSubmit()
  }
  const known = new Set(fields.map(({ name }) => name))
  const elsewhere = Object.entries(errors).find(([name]) => !known.has(name))?.[1]?.message

  return (
    // The key is a shortcut on top of a button that works without it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      noValidate
      className="flex min-h-0 flex-1 flex-col"
      onKeyDown={onKeyDown}
      onSubmit={(event) => void onSubmit(event)}
    >
      <div className="grid min-h-0 flex-1 grid-cols-1 content-start gap-4 overflow-y-auto px-5 py-4 wrap-anywhere md:grid-cols-2">
        {(refusal ?? elsewhere) && (
          <div className="md:col-span-2">
            <Banner>{refusal ?? elsewhere}</Banner>
          </div>
        )}
        {intro && <div className="md:col-span-2">{intro}</div>}
        {fields.map((field) => (
          <div
            key={field.name}
            className={cn('grid min-w-0 grid-cols-1 content-start gap-1', !field.half && 'md:col-span-2')}
          >
            <Controller
              control={form.control}
              name={field.name}
              render={({ field: input, fieldState }) => (
                <RecordFormControl field={field} input={input} error={fieldState.error?.message} />
              )}
            />
          </div>
        ))}
      </div>
      <footer className="flex shrink-0 items-center justify-end gap-2 border-t border-line px-5 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
        {otherAction && <div className="mr-auto">{otherAction}</div>}
        <Button variant="quiet" className="max-md:hidden" onClick={onDone}>
          {t('Cancel')}
        </Button>
        <Button type="submit" variant="primary" disabled={isSubmitting} className="max-md:h-11! max-md:flex-1">
          {isSubmitting ? t('Saving…') : action}
          <Kbd className="max-md:hidden">
            <ModKey />↵
          </Kbd>
        </Button>
      </footer>
    </form>
  )
}

interface RecordDialogProps<Schema extends z.ZodType> extends RecordFormProps<Schema> {
  readonly title: string
}

/** The form in a dialog; the whole screen of a phone. Mounted while it is open. */
export const RecordDialog = <Schema extends z.ZodType>({ title, ...form }: RecordDialogProps<Schema>) => (
  <Dialog open onOpenChange={(open) => !open && form.onDone()}>
    <DialogContent
      title={title}
      // A stray click beside it must not throw away what one is doing.
      onInteractOutside={(event) => event.preventDefault()}
    >
      <RecordForm {...form} />
    </DialogContent>
  </Dialog>
)
