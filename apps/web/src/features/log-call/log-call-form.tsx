'use client'

import { CALL_OUTCOMES, type AddCallLogWire } from '@callbook/schema'
import { useExtracted, useFormatter, useLocale } from 'next-intl'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { Controller, useForm, useWatch } from 'react-hook-form'

import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Input } from '@/components/ui/input.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'
import { NoteField } from '@/features/notes/note-field.tsx'
import { ModKey } from '@/components/ui/mod-key.tsx'
import { useSession } from '@/features/session/session-context.tsx'
import { isTyping } from '@/features/shortcuts/use-shortcut.ts'
import { useTimeZone } from '@/features/time/reader-clock.tsx'

import type { About } from './about.ts'
import { keepDraft, readDraft } from './draft.ts'
import { FollowUpChoice } from './follow-up-choice.tsx'
import { followUpDate } from './follow-up-date.ts'
import { LinkedRecords } from './linked-records.tsx'
import type { LogCallValues } from './log-call-values.ts'
import { NumberField } from './number-field.tsx'
import { NumberOwners } from './number-owners.tsx'
import { OutcomeChoice } from './outcome-choice.tsx'
import { SimilarCalls } from './similar-calls.tsx'
import { toAddCallLog } from './to-add-call-log.ts'
import { useFieldLabels } from './use-field-labels.ts'
import { useLogCallResolver } from './use-log-call-resolver.ts'
import { useLogCallSubmit } from './use-log-call-submit.ts'
import { useNumberOwners } from './use-number-owners.ts'
import { WhenFields } from './when-fields.tsx'
import { WhoField } from './who-field.tsx'
import type { WhoOption } from './who-options.ts'

const DAY = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const

interface LogCallFormProps {
  readonly country: string
  /** The record on whose page it is. */
  readonly about: About | undefined
  /** What it begins with where there is no draft. */
  readonly empty: LogCallValues | undefined
  readonly onDone: () => void
}

/** The form itself. It begins with the user's draft, and keeps it until the server has the call. */
const LogCallForm = ({ country, about, empty, onDone }: LogCallFormProps) => {
  const t = useExtracted()
  const locale = useLocale()
  const format = useFormatter()
  const labels = useFieldLabels()
  const timeZone = useTimeZone()
  const { user } = useSession()
  const [opened] = useState(() => Date.now())
  const element = useRef<HTMLFormElement>(null)
  const form = useForm<LogCallValues, unknown, AddCallLogWire>({
    resolver: useLogCallResolver(timeZone),
    defaultValues: readDraft(user.id, about, empty),
    shouldFocusError: false,
  })
  const { control, register, setValue, subscribe } = form
  const { errors, isSubmitting } = form.formState
  const { refusal, onSubmit } = useLogCallSubmit({ form, about, opened, country, onDone })
  const [number, when, duration, followUp, person, newPerson] = useWatch({
    control,
    name: ['to_phone_number', 'start_time', 'duration', 'follow_up', 'person', 'new_person'],
  })

  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => keepDraft(user.id, values, about) }),
    [subscribe, user.id, about],
  )
  // Who it was is known on their page: on to how it ended, where 1 to 6 choose.
  useEffect(() => {
    const { person: whom, to_phone_number } = form.getValues()
    const first = whom && to_phone_number ? 'input[name=outcome]' : 'input'
    element.current?.querySelector<HTMLElement>(first)?.focus()
  }, [form])
  // The field is there only after the choice.
  const [asked, setAsked] = useState<'to_phone_number' | 'new_person'>()
  useEffect(() => {
    if (asked) form.setFocus(asked)
  }, [asked, form])

  const startMinute = useMemo(() => {
    const values = { ...form.getValues(), start_time: when, duration }
    const start = new Date(toAddCallLog(values, { timeZone, now: opened, locale }).start_time)
    return Number.isNaN(start.getTime()) ? '' : start.toISOString()
  }, [form, when, duration, timeZone, opened, locale])
  const followUpDay = followUpDate(followUp, { timeZone, now: opened })

  // On the page of a deal or a lead, the call is about that, whoever it was with.
  const setDeal = (theirs: LogCallValues['deal']) => {
    if (about?.kind !== 'deal' && about?.kind !== 'lead') setValue('deal', theirs)
  }
  const take = ({ person: whom, deal: theirs, number: called, new_person }: WhoOption) => {
    setValue('person', whom)
    setValue('new_person', new_person ?? null)
    setDeal(theirs)
    if (called) setValue('to_phone_number', called, { shouldValidate: form.formState.isSubmitted })
  }

  const removePerson = () => {
    setValue('person', null)
    setDeal(null)
  }
  const owners = useNumberOwners({
    number,
    person,
    isNew: newPerson !== null,
    onOnlyOwner: take,
    onNotTheirs: removePerson,
  })

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
      ref={element}
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
              isOnlyOwner={owners.length === 1 && owners[0]?.person?.id === field.value?.id}
              country={country}
              error={errors.person?.message}
              onChoose={(option) => {
                take(option)
                // Who is known: on to how it ended, where 1 to 6 choose. Of somebody new, first what is missing.
                if (option.new_person !== undefined) setAsked(option.new_person ? 'to_phone_number' : 'new_person')
                else if (option.number) element.current?.querySelector<HTMLElement>('[name=outcome]')?.focus()
              }}
              onLeave={take}
              onClear={removePerson}
            />
          )}
        />
        {newPerson !== null && (
          <Field label={labels.new_person} hint={t('Added with the number when the call is logged.')} optional>
            {(props) => (
              <Input
                {...props}
                {...register('new_person')}
                dir="auto"
                autoComplete="off"
                placeholder={t('Name, or empty to add nobody')}
              />
            )}
          </Field>
        )}
        <LinkedRecords control={control} />
        <NumberField control={control} name="to_phone_number" country={country} label={labels.to_phone_number} />
        {!person && (
          <NumberOwners
            owners={owners}
            onChoose={(owner) => {
              take(owner)
              // The button goes: the keyboard goes on to how it ended.
              element.current?.querySelector<HTMLElement>('[name=outcome]')?.focus()
            }}
          />
        )}
        <SimilarCalls to_phone_number={number} start_time={startMinute} />
        <Controller
          control={control}
          name="outcome"
          render={({ field }) => (
            <OutcomeChoice value={field.value} onChange={field.onChange} error={errors.outcome?.message} />
          )}
        />
        <WhenFields control={control} timeZone={timeZone} />
        <Controller
          control={control}
          name="note"
          render={({ field }) => (
            <NoteField
              label={labels.note}
              optional
              initial={field.value}
              onChange={field.onChange}
              error={errors.note?.message}
            />
          )}
        />
        <Controller
          control={control}
          name="follow_up"
          render={({ field }) => (
            <FollowUpChoice
              value={field.value}
              day={followUpDay && format.dateTime(new Date(followUpDay), DAY)}
              onChange={field.onChange}
            />
          )}
        />
        <div className="grid gap-4 md:grid-cols-2">
          <NumberField
            control={control}
            name="from_phone_number"
            country={country}
            label={labels.from_phone_number}
            optional
          />
          <Field label={labels.subject} optional error={errors.subject?.message}>
            {(props) => <Input {...props} {...register('subject')} dir="auto" autoComplete="off" />}
          </Field>
        </div>
      </div>
      <footer className="flex shrink-0 items-center justify-end gap-2 border-t border-line px-5 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
        <Button variant="quiet" className="max-md:hidden" onClick={onDone}>
          {t('Cancel')}
        </Button>
        <Button type="submit" variant="primary" disabled={isSubmitting} className="max-md:h-11! max-md:flex-1">
          {isSubmitting ? t('Logging…') : t('Log call')}
          <Kbd className="max-md:hidden">
            <ModKey />↵
          </Kbd>
        </Button>
      </footer>
    </form>
  )
}

export default LogCallForm
