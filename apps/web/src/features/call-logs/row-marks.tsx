import { PhoneIncoming, PhoneMissed, PhoneOutgoing, Play } from 'lucide-react'

import type { Call } from './call.ts'
import type { RowWords } from './use-row-words.ts'

// Made once: a list draws thousands of them.
const RECORDED = <Play aria-hidden className="size-3 fill-current" />
const INCOMING = <PhoneIncoming aria-hidden className="size-4" />
const OUTGOING = <PhoneOutgoing aria-hidden className="size-4" />
const MISSED = <PhoneMissed aria-hidden className="size-4" />

/** Whether nobody took a call that came in. */
export const isMissed = ({ direction, outcome }: Pick<Call, 'direction' | 'outcome'>): boolean =>
  direction === 'inbound' && outcome !== 'connected'

interface MarkProps {
  readonly call: Call
  readonly words: RowWords
}

/** Says that a call has a recording. */
export const RecordingMark = ({ call, words }: MarkProps) =>
  call.has_recording && (
    <span data-recording className="shrink-0 text-ink-3" title={words.recording}>
      {RECORDED}
      <span className="sr-only">{words.recording}</span>
    </span>
  )

/** Which way a call went, on a phone: a card has no room for both numbers. */
export const DirectionMark = ({ call, words }: MarkProps) => {
  if (call.direction === 'unknown') return null
  const missed = isMissed(call)
  const word = call.direction === 'outbound' ? words.outgoing : missed ? words.missed : words.incoming
  return (
    <span data-direction className={missed ? 'shrink-0 text-danger md:hidden' : 'shrink-0 text-ink-3 md:hidden'}>
      {call.direction === 'outbound' ? OUTGOING : missed ? MISSED : INCOMING}
      <span className="sr-only">{word}</span>
    </span>
  )
}
