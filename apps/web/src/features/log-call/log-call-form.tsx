'use client'

import { CALL_OUTCOMES, type AddCallLogWire } from '@callbook/schema'
import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { Controller, useForm } from 'react-hook-form'

import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Input, Textarea } from '@/components/ui/input.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'
import { isTyping } from '@/features/shortcuts/use-shortcut.ts'
import { useTimeZone } from '@/features/time/reader-clock.tsx'
import { errorText } from '@/lib/trpc/error-code.ts'

import { keepDraft, readDraft } from './draft.ts'
import { fieldRefusals, LABELS, readRefusals } from './field-refusals.ts'
import type { LogCallValues } from './log-call-values.ts'
import { NumberField } from './number-field.tsx'
import { OutcomeChoice } from './outcome-choice.tsx'
import { resolveLogCall } from './resolve-log-call.ts'
import { useSendCall } from './use-send-call.ts'
import { WhenFields } from './when-fields.tsx'
import { WhoField } from './who-field.tsx'

// In the order on screen; react-hook-form knows only that of registration.
const focusFirstError = (form: HTMLFormElement) =>
  form.querySelector<HTMLElement>('[aria-invalid=true], [data-invalid] input')?.focus()

/** The form itself. It begins with the draft of this tab, and keeps it until the server has the call. */
export const LogCallForm = ({ country, onDone }: { country: string; onDone: () => void }) => {
  const timeZone = useTimeZone()
  const [refusal, setRefusal] = useState<string>()
  const sending = useRef(false)
  const form = useForm<LogCallValues, unknown, AddCallLogWire>({
    resolver: resolveLogCall(timeZone),
    defaultValues: readDraft(),
    shouldFocusError: false,
  })
  const { control, register, setValue, setError, subscribe } = form
  const { errors, isSubmitting } = form.formState
  const sendCall = useSendCall(onDone)

  useEffect(() => subscribe({ formState: { values: true }, callback: ({ values }) => keepDraft(values) }), [subscribe])

  const submit = form.handleSubmit(async (call) => {
    setRefusal(undefined)
    try {
      await sendCall(call)
    } catch (error) {
      const text = errorText(error)
      const fields = Object.entries(fieldRefusals(readRefusals(text)) ?? {})
      for (const [name, message] of fields) setError(name as keyof LogCallValues, { type: 'server', message })
      if (fields.length === 0) setRefusal(text)
    }
  })

  const onSubmit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    // At once, not at the next render: two quick presses are one call.
    if (sending.current) return
    sending.current = true
    const element = event.currentTarget
    await submit()
    sending.current = false
    requestAnimationFrame(() => focusFirstError(element))
  }

  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.preventDefault()
      event.currentTarget.requestSubmit()
    }
    const outcome = CALL_OUTCOMES[Number(event.key) - 1]
    if (outcome && !isTyping(event.target) && !event.metaKey && !event.ctrlKey) {
      event.preventDefault()
      setValue('outcome', outcome, { shouldValidate: form.formState.isSubmitted })
      // Of a group, Tab goes on from the one that is checked.
      if (event.target instanceof HTMLInputElement) {
        event.currentTarget.querySelector<HTMLElement>(`input[value=${outcome}]`)?.focus()
      }
    }
  }

  return (
    // The keys are shortcuts on top of controls that all work without them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      noValidate
      className="flex min-h-0 flex-1 flex-col"
      onKeyDown={onKeyDown}
      onSubmit={(event) => void onSubmit(event)}
    >
      <div className="grid min-h-0 flex-1 content-start gap-4 overflow-y-auto px-5 py-4">
        {refusal && <Banner>{refusal}</Banner>}
        <Controller
          control={control}
          name="person"
          render={({ field }) => (
            <WhoField
              person={field.value}
              country={country}
              error={errors.person?.message}
              onChoose={({ person, number }) => {
                field.onChange(person)
                if (number) setValue('to_phone_number', number, { shouldValidate: form.formState.isSubmitted })
              }}
              onClear={() => field.onChange(null)}
            />
          )}
        />
        <NumberField control={control} name="to_phone_number" country={country} label={LABELS.to_phone_number} />
        <Controller
          control={control}
          name="outcome"
          render={({ field }) => (
            <OutcomeChoice value={field.value} onChange={field.onChange} error={errors.outcome?.message} />
          )}
        />
        <WhenFields control={control} timeZone={timeZone} />
        <Field label={LABELS.note} optional error={errors.note?.message}>
          {(props) => <Textarea {...props} {...register('note')} dir="auto" />}
        </Field>
        <div className="grid gap-4 md:grid-cols-2">
          <NumberField
            control={control}
            name="from_phone_number"
            country={country}
            label={LABELS.from_phone_number}
            optional
          />
          <Field label={LABELS.subject} optional error={errors.subject?.message}>
            {(props) => <Input {...props} {...register('subject')} dir="auto" autoComplete="off" />}
          </Field>
        </div>
      </div>
      <footer className="flex shrink-0 items-center justify-end gap-2 border-t border-line px-5 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
        <Button variant="quiet" className="max-md:hidden" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" variant="primary" disabled={isSubmitting} className="max-md:h-11 max-md:flex-1">
          {isSubmitting ? 'Logging…' : 'Log call'}
          <Kbd className="max-md:hidden">⌘↵</Kbd>
        </Button>
      </footer>
    </form>
  )
}
