import type { LogCallValues } from './log-call-values.ts'

type FieldName = keyof LogCallValues

/** The form's fields, as a person reads them. */
export const LABELS = {
  person: 'Who',
  deal: 'Deal',
  new_person: 'New person',
  to_phone_number: 'Number',
  outcome: 'Outcome',
  duration: 'Duration',
  start_time: 'When',
  from_phone_number: 'From number',
  subject: 'Subject',
  note: 'Note',
  follow_up: 'Follow-up',
} as const satisfies Record<FieldName, string>

// Wire fields that the form makes out of others.
const MADE_OF: Readonly<Record<string, FieldName>> = {
  end_time: 'duration',
  person_id: 'person',
  org_id: 'person',
}

const fieldOf = (key: string): FieldName | undefined =>
  MADE_OF[key] ?? (Object.keys(LABELS) as FieldName[]).find((name) => name === key)

/** What is wrong, by field; undefined when one of the refusals is about nothing that the form has. */
export type FieldRefusals = Partial<Record<FieldName, string>>

interface Refusal {
  readonly path: readonly PropertyKey[]
  /** The rest of a sentence that begins with the field. */
  readonly message: string
}

/** The schema's or the server's refusals as sentences at the fields they are about. */
export const fieldRefusals = (refusals: readonly Refusal[]): FieldRefusals | undefined => {
  const sentences: FieldRefusals = {}
  for (const { path, message } of refusals) {
    const field = fieldOf(String(path[0]))
    if (!field) return undefined
    // The end follows from the start: without one, the start is to be mended.
    const follows = path[0] === 'end_time' && sentences.start_time !== undefined
    if (!follows) sentences[field] ??= `${LABELS[field]} ${message}`
  }
  return sentences
}

/** The sentences of the server's `error` text, each about one field: `"outcome" is required. "note" must be …`. */
export const readRefusals = (text: string): readonly Refusal[] =>
  text.split(/(?<=\.) (?="\w+" )/).map((sentence) => {
    const [, key = '', message = sentence] = /^"(\w+)" (.*)$/s.exec(sentence) ?? []
    return { path: [key], message }
  })
