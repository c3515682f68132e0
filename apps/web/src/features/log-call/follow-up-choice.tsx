'use client'

import { useExtracted } from 'next-intl'
import { useId } from 'react'

import { Input } from '@/components/ui/input.tsx'

import type { LogCallValues } from './log-call-values.ts'

type Choice = LogCallValues['follow_up']

interface FollowUpChoiceProps {
  readonly value: Choice
  /** The day it falls on, in words. */
  readonly day: string | undefined
  readonly onChange: (choice: Choice) => void
}

/** Whether to call again, and when: an activity that is made with the call. */
export const FollowUpChoice = ({ value, day, onChange }: FollowUpChoiceProps) => {
  const t = useExtracted()
  const id = useId()
  const choices: readonly { readonly label: string; readonly value: Choice }[] = [
    { label: t({ message: 'None', description: 'no follow-up' }), value: null },
    { label: t('Tomorrow'), value: 1 },
    { label: t('In 3 days'), value: 3 },
    { label: t('In a week'), value: 7 },
    { label: t('Pick a day'), value: '' },
  ]
  const picking = typeof value === 'string'
  return (
    <fieldset className="grid min-w-0 gap-1">
      <legend className="mb-1 flex w-full items-baseline gap-2 text-sm font-medium">
        {t('Follow-up')}
        <output className="text-xs font-normal text-ink-3">{day && t('Call back {day}', { day })}</output>
      </legend>
      <div className="flex flex-wrap gap-2">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="flex h-8 cursor-pointer items-center rounded-md border border-field/70 px-3 text-sm transition-colors select-none hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft has-checked:font-medium has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus max-md:h-11"
          >
            <input
              type="radio"
              name="follow_up"
              className="sr-only"
              checked={choice.value === '' ? picking : value === choice.value}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
        {picking && (
          <>
            <label htmlFor={id} className="sr-only">
              {t('Day of the follow-up')}
            </label>
            <Input
              id={id}
              type="date"
              className="w-40!"
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
          </>
        )}
      </div>
    </fieldset>
  )
}
