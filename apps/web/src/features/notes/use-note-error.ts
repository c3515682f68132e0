import { MAX_NOTE_LENGTH } from '@callbook/schema/limits'
import { useExtracted } from 'next-intl'

/** Says what is wrong with a note (HTML). Nothing is, as a rule. */
export const useNoteError = (): ((html: string) => string | undefined) => {
  const t = useExtracted()
  return (html) => {
    // Few notes are as long as that in UTF-16: only those are counted in characters, as the server does.
    if (html.length <= MAX_NOTE_LENGTH || Array.from(html).length <= MAX_NOTE_LENGTH) return undefined
    return t('This note is too long: with its formatting, it can have {count, number} characters at most.', {
      count: MAX_NOTE_LENGTH,
    })
  }
}
