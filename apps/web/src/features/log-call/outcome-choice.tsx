'use client'

import { CALL_OUTCOMES, type CallOutcome } from '@callbook/schema'
import { useExtracted } from 'next-intl'
import { useId } from 'react'

import { Kbd } from '@/components/ui/kbd.tsx'
import { OutcomeShape } from '@/features/call-logs/outcome.tsx'
import { useOutcomeWord } from '@/features/call-logs/use-outcome-word.ts'

interface OutcomeChoiceProps {
  readonly value: CallOutcome | null
  readonly onChange: (outcome: CallOutcome) => void
  readonly error: string | undefined
}

/** How the call ended: one of six, each with its key. */
export const OutcomeChoice = ({ value, onChange, error }: OutcomeChoiceProps) => {
  const t = useExtracted()
  const outcomeWord = useOutcomeWord()
  const id = useId()
  return (
    <fieldset className="grid gap-1" aria-describedby={error ? id : undefined} {...(error && { 'data-invalid': true })}>
      <legend className="mb-1 text-sm font-medium">{t('Outcome')}</legend>
      <div className="grid auto-rows-fr grid-cols-2 gap-2 md:grid-cols-3">
        {CALL_OUTCOMES.map((outcome, index) => (
          <label
            key={outcome}
            className="flex min-h-9 cursor-pointer items-center gap-2 rounded-md border border-field/70 px-3 py-0.5 text-sm/4.5 transition-colors select-none hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft has-checked:font-medium has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus max-md:min-h-11"
          >
            <input
              type="radio"
              name="outcome"
              className="sr-only"
              value={outcome}
              checked={value === outcome}
              onChange={() => onChange(outcome)}
              aria-keyshortcuts={String(index + 1)}
            />
            <OutcomeShape outcome={outcome} />
            {outcomeWord(outcome)}
            <Kbd className="ml-auto text-ink-3 max-md:hidden">{index + 1}</Kbd>
          </label>
        ))}
      </div>
      {error && (
        <p id={id} className="text-xs text-danger">
          {error}
        </p>
      )}
    </fieldset>
  )
}
