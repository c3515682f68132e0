/** A message of the schema ("is required.") as a sentence below its field, which it is about. */
export const sentence = (message: string | undefined): string | undefined => {
  if (!message || /^[A-Z]/.test(message)) return message
  return message.startsWith('is ') || message.startsWith('must ') ? `This ${message}` : message
}
