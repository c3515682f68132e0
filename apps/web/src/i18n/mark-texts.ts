/** A message as the build compiles it: a plain text, or pieces of text and what is put between them. */
export type Message = string | readonly unknown[]

/** Puts each text of a catalog into ⟦ ⟧, so that a test sees which texts of a page are in none. */
export const markTexts = (messages: Readonly<Record<string, Message>>): Record<string, Message> =>
  Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      typeof message === 'string' ? `⟦${message}⟧` : ['⟦', ...message, '⟧'],
    ]),
  )
