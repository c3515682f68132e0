import { useExtracted } from 'next-intl'

import type { Refusal } from './read-refusals.ts'
import { type FieldName, useFieldLabels } from './use-field-labels.ts'

/** What is wrong, by field; undefined when one of the refusals is about nothing that the form has. */
export type FieldRefusals = Partial<Record<FieldName, string>>

// Wire fields that the form makes out of others.
const MADE_OF: Readonly<Record<string, FieldName>> = {
  end_time: 'duration',
  person_id: 'person',
  org_id: 'person',
}

const TOO_LONG = /^must be at most (\d+) characters long\.$/

/** Writes the schema's or the server's refusals as sentences at the fields they are about. */
export const useFieldRefusals = (): ((refusals: readonly Refusal[]) => FieldRefusals | undefined) => {
  const t = useExtracted()
  const labels = useFieldLabels()
  const names = Object.keys(labels) as FieldName[]

  const fieldOf = (key: string) => MADE_OF[key] ?? names.find((name) => name === key)
  /** In the reader's language what people run into; the rest as the server says it. */
  const sentence = (field: string, message: string): string => {
    if (message === 'is required.') return t('{field} is required.', { field })
    const [, most] = TOO_LONG.exec(message) ?? []
    if (most) {
      return t('{field} must be at most {most, plural, one {# character} other {# characters}} long.', {
        field,
        most: Number(most),
      })
    }
    return t({
      message: '{field} {refusal}',
      description: 'refusal is the rest of an English sentence that begins with the field: “must not be a list.”',
      values: { field, refusal: message },
    })
  }

  return (refusals) => {
    const sentences: FieldRefusals = {}
    for (const { path, message } of refusals) {
      const field = fieldOf(String(path[0]))
      if (!field) return undefined
      // The end follows from the start: without one, the start is to be mended.
      const follows = path[0] === 'end_time' && sentences.start_time !== undefined
      if (!follows) sentences[field] ??= sentence(labels[field], message)
    }
    return sentences
  }
}
