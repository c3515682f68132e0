import type { AddCallLogWire } from '@callbook/schema'

/** What a stored call log shows of the body it came from. */
export interface MarkedContent {
  readonly subject: string | null
  readonly to_phone_number: string
  readonly start_time: string
  readonly duration: string
  readonly note: string | null
}

const FIRST_START = Date.UTC(2026, 0, 31, 9)

/**
 * A call log that tells which request it came from: its subject is the marker, the text of its number, and all else
 * follows from that number, so that whoever reads it back knows what it must be.
 */
export const markedCallLog = (number: number): AddCallLogWire & MarkedContent => {
  const start = FIRST_START + number * 1000
  return {
    subject: String(number),
    outcome: 'connected',
    to_phone_number: `+372${String(number).padStart(8, '0')}`,
    start_time: new Date(start).toISOString(),
    end_time: new Date(start + 60_000).toISOString(),
    duration: String(number % 3600),
    note: `<p>Call ${number}</p>`,
  }
}

/** Whether a stored call log is what the request with its marker sent. */
export const isAsSent = (stored: MarkedContent): boolean => {
  const sent = markedCallLog(Number(stored.subject))
  return (['subject', 'to_phone_number', 'start_time', 'duration', 'note'] as const).every(
    (field) => stored[field] === sent[field],
  )
}
