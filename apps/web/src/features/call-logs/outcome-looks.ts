import type { CallOutcome } from '@callbook/schema'

/** The hue of an outcome. Beside it stand a shape (`OutcomeShape`) and a word (`useOutcomeWord`), so that it reads in grey too. */
export const OUTCOME_LOOKS = {
  connected: { hue: 'text-connected' },
  no_answer: { hue: 'text-no-answer' },
  left_message: { hue: 'text-left-message' },
  left_voicemail: { hue: 'text-left-voicemail' },
  wrong_number: { hue: 'text-wrong-number' },
  busy: { hue: 'text-busy' },
} as const satisfies Record<CallOutcome, { hue: string }>

/** All of them, in the wire's order. Not the schema's own list, which a browser would load all schemas for. */
export const OUTCOMES = Object.keys(OUTCOME_LOOKS) as CallOutcome[]
