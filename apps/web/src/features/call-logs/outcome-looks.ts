import type { CallOutcome } from '@callbook/schema'

/** How an outcome is shown: a word, a hue, and (in `OutcomeShape`) a shape, so that it reads in grey too. */
export const OUTCOME_LOOKS = {
  connected: { word: 'Connected', hue: 'text-connected' },
  no_answer: { word: 'No answer', hue: 'text-no-answer' },
  left_message: { word: 'Left message', hue: 'text-left-message' },
  left_voicemail: { word: 'Left voicemail', hue: 'text-left-voicemail' },
  wrong_number: { word: 'Wrong number', hue: 'text-wrong-number' },
  busy: { word: 'Busy', hue: 'text-busy' },
} as const satisfies Record<CallOutcome, { word: string; hue: string }>

/** All of them, in the wire's order. Not the schema's own list, which a browser would load all schemas for. */
export const OUTCOMES = Object.keys(OUTCOME_LOOKS) as CallOutcome[]
