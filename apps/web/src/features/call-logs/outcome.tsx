import type { CallOutcome } from '@callbook/schema'

import { cn } from '@/lib/cn.ts'

import { OUTCOME_LOOKS } from './outcome-looks.ts'
import { useOutcomeWord } from './use-outcome-word.ts'

const SHAPES: Readonly<Record<CallOutcome, React.ReactNode>> = {
  connected: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  no_answer: <circle cx="6" cy="6" r="3.75" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  left_message: (
    <>
      <circle cx="6" cy="6" r="3.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 2.25a3.75 3.75 0 0 0 0 7.5z" fill="currentColor" />
    </>
  ),
  left_voicemail: (
    <>
      <circle cx="6" cy="6" r="3.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 2.25a3.75 3.75 0 0 1 0 7.5z" fill="currentColor" />
    </>
  ),
  wrong_number: (
    <path d="m2.75 2.75 6.5 6.5m0-6.5-6.5 6.5" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
  ),
  busy: <rect x="2.25" y="2.25" width="7.5" height="7.5" rx="1" fill="currentColor" />,
}

export const OutcomeShape = ({ outcome, className }: { outcome: CallOutcome; className?: string }) => (
  <svg viewBox="0 0 12 12" aria-hidden className={cn('size-3 shrink-0', OUTCOME_LOOKS[outcome].hue, className)}>
    {SHAPES[outcome]}
  </svg>
)

/** An outcome: shape, word and hue. */
export const Outcome = ({ outcome, className }: { outcome: CallOutcome; className?: string }) => {
  const outcomeWord = useOutcomeWord()
  return (
    <span
      className={cn(
        'inline-flex max-w-full items-center gap-1.5 whitespace-nowrap',
        OUTCOME_LOOKS[outcome].hue,
        className,
      )}
    >
      <OutcomeShape outcome={outcome} />
      <span className="truncate">{outcomeWord(outcome)}</span>
    </span>
  )
}
