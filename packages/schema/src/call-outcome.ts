import { z } from 'zod'

import { requiredOr } from './stored-text.ts'

/** The six outcomes of Pipedrive's wire, in its order. */
export const CALL_OUTCOMES = [
  'connected',
  'no_answer',
  'left_message',
  'left_voicemail',
  'wrong_number',
  'busy',
] as const

/** How a call ended. */
export const CallOutcome = z.enum(CALL_OUTCOMES, {
  error: requiredOr(`must be one of [${CALL_OUTCOMES.join(', ')}].`),
})
export type CallOutcome = z.output<typeof CallOutcome>
