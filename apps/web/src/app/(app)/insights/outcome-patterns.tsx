import { CALL_OUTCOMES, type CallOutcome } from '@callbook/schema'
import { useExtracted } from 'next-intl'
import type { ReactNode } from 'react'

import { OUTCOME_LOOKS } from '@/features/call-logs/outcome-looks.ts'
import { useOutcomeWord } from '@/features/call-logs/use-outcome-word.ts'

/** The fill of a mark of an outcome: hue and texture, so that it reads in grey too. */
export const outcomeFill = (outcome: CallOutcome): string => `url(#outcome-${outcome})`

const tint = (opacity: number) => <rect width="6" height="6" fill="currentColor" opacity={opacity} />

// Seen from afar a texture is one tone: each is strong enough to be told from the canvas (3:1), light and dark.
const TEXTURES: Readonly<Record<CallOutcome, ReactNode>> = {
  connected: tint(1),
  no_answer: tint(0.72),
  left_message: (
    <>
      {tint(0.54)}
      <path d="M-1 1 1-1M0 6 6 0M5 7 7 5" stroke="currentColor" strokeWidth="2" />
    </>
  ),
  left_voicemail: (
    <>
      {tint(0.58)}
      <circle cx="3" cy="3" r="2" fill="currentColor" />
    </>
  ),
  wrong_number: (
    <>
      {tint(0.48)}
      <path d="M0 0 6 6M0 6 6 0" stroke="currentColor" strokeWidth="1.2" />
    </>
  ),
  busy: (
    <>
      {tint(0.6)}
      <path d="M0 1.5h6M0 4.5h6" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
}

/** Defines the fills, once for the page. */
export const OutcomePatterns = () => (
  <svg aria-hidden width="0" height="0" className="absolute">
    <defs>
      {CALL_OUTCOMES.map((outcome) => (
        <pattern
          key={outcome}
          id={`outcome-${outcome}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          className={OUTCOME_LOOKS[outcome].hue}
        >
          {TEXTURES[outcome]}
        </pattern>
      ))}
    </defs>
  </svg>
)

/** Which fill is which outcome. */
export const OutcomeLegend = () => {
  const t = useExtracted()
  const outcomeWord = useOutcomeWord()
  return (
    <ul aria-label={t('Outcomes')} className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-2">
      {CALL_OUTCOMES.map((outcome) => (
        <li key={outcome} className="flex items-center gap-1.5">
          <svg aria-hidden className="size-3 rounded-sm">
            <rect width="12" height="12" fill={outcomeFill(outcome)} />
          </svg>
          {outcomeWord(outcome)}
        </li>
      ))}
    </ul>
  )
}
