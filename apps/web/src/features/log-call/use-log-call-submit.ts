'use client'

import type { AddCallLogWire } from '@callbook/schema'
import { type SyntheticEvent, useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'

import { useSession } from '@/features/session/session-context.tsx'
import { useTimeZone } from '@/features/time/reader-clock.tsx'
import { formatPhoneNumber } from '@/lib/format-phone-number.ts'
import { useTRPCClient } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import type { About } from './about.ts'
import { forgetDraft } from './draft.ts'
import { followUpDate } from './follow-up-date.ts'
import type { LogCallValues } from './log-call-values.ts'
import { readRefusals } from './read-refusals.ts'
import { useFieldRefusals } from './use-field-refusals.ts'
import { useSendCall } from './use-send-call.ts'

// In the order on screen; react-hook-form knows only that of registration.
const focusFirstError = (form: HTMLFormElement) =>
  form.querySelector<HTMLElement>('[aria-invalid=true], [data-invalid] input')?.focus()

interface LogCallSubmitOptions {
  readonly form: UseFormReturn<LogCallValues, unknown, AddCallLogWire>
  /** The record on whose page the form is. */
  readonly about: About | undefined
  /** When the form was opened, in milliseconds since 1970: "+3d" counts from there. */
  readonly opened: number
  readonly country: string
  readonly onDone: () => void
}

/**
 * Sends what the form holds, once; its draft goes when the server has the call. What the server refuses of a field is
 * said at that field, all else is `refusal`.
 */
export const useLogCallSubmit = ({ form, about, opened, country, onDone }: LogCallSubmitOptions) => {
  const fieldRefusals = useFieldRefusals()
  const errorText = useErrorText()
  const timeZone = useTimeZone()
  const { user } = useSession()
  const client = useTRPCClient()
  const [refusal, setRefusal] = useState<string>()
  const sending = useRef(false)
  const sent = useRef(false)
  const sendCall = useSendCall(() => {
    sent.current = true
    forgetDraft(user.id, about)
    onDone()
  })

  // In the form as soon as they are there: whoever tries again adds nobody twice.
  const addNewPerson = async () => {
    const name = form.getValues('new_person')?.trim()
    if (!name) return undefined
    const phones = [{ value: form.getValues('to_phone_number').trim(), label: 'work', primary: true }]
    const { id } = await client.persons.add.mutate({ name, phones })
    form.setValue('new_person', null)
    form.setValue('person', { id, name })
    return id
  }

  const submit = form.handleSubmit(async (call) => {
    setRefusal(undefined)
    try {
      const person_id = call.person_id ?? (await addNewPerson())
      const { follow_up, person, to_phone_number } = form.getValues()
      await sendCall(
        { ...call, person_id },
        {
          follow_up_date: followUpDate(follow_up, { timeZone, now: opened }),
          name: person?.name,
          number: formatPhoneNumber(to_phone_number.trim(), country),
        },
      )
    } catch (error) {
      const text = errorText(error)
      const fields = Object.entries(fieldRefusals(readRefusals(text)) ?? {})
      for (const [name, message] of fields) form.setError(name as keyof LogCallValues, { type: 'server', message })
      if (fields.length === 0) setRefusal(text)
    }
  })

  const onSubmit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const element = event.currentTarget
    // At once, not at the next render: two quick presses are one call. And not while the sent form is going away.
    if (sending.current || sent.current) return
    sending.current = true
    await submit()
    sending.current = false
    requestAnimationFrame(() => focusFirstError(element))
  }

  return { refusal, onSubmit }
}
