export interface Refusal {
  readonly path: readonly PropertyKey[]
  /** The rest of a sentence that begins with the field. */
  readonly message: string
}

/** The sentences of the server's `error` text, each about one field: `"outcome" is required. "note" must be …`. */
export const readRefusals = (text: string): readonly Refusal[] =>
  text.split(/(?<=\.) (?="\w+" )/).map((sentence) => {
    const [, key = '', message = sentence] = /^"(\w+)" (.*)$/s.exec(sentence) ?? []
    return { path: [key], message }
  })
