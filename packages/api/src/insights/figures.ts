import { CALL_OUTCOMES, type CallOutcome } from '@callbook/schema'

/** How many calls ended in each way. */
type OutcomeCounts = Readonly<Record<CallOutcome, number>>

/** What insights say of some calls. A rate and an average of nothing are null, never 0. */
export interface Figures {
  readonly calls: number
  readonly connected: number
  /** Connected of all calls, 0 to 1. Its n is `calls`. */
  readonly connect_rate: number | null
  /** Seconds of connected calls. */
  readonly talk_time: number
  /** Seconds of a connected call. Its n is `connected`. */
  readonly average_length: number | null
  readonly outcomes: OutcomeCounts
}

/** The calls of one outcome, counted by the database. */
export interface OutcomeTally {
  readonly outcome: CallOutcome
  readonly calls: number
  /** Seconds. */
  readonly duration: number
}

/** The share of a whole; null where there is no whole. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

export const toFigures = (tallies: readonly OutcomeTally[]): Figures => {
  const sum = (outcome: CallOutcome, field: 'calls' | 'duration') =>
    tallies.reduce((total, tally) => (tally.outcome === outcome ? total + tally[field] : total), 0)
  const outcomes = Object.fromEntries(CALL_OUTCOMES.map((outcome) => [outcome, sum(outcome, 'calls')])) as OutcomeCounts
  const calls = tallies.reduce((total, tally) => total + tally.calls, 0)
  const { connected } = outcomes
  const talk_time = sum('connected', 'duration')
  return {
    calls,
    connected,
    connect_rate: share(connected, calls),
    talk_time,
    average_length: share(talk_time, connected),
    outcomes,
  }
}
