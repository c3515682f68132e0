import { useExtracted } from 'next-intl'

/** The kinds of phone numbers and e-mail addresses that one can choose; others come over the wire. */
export const POINT_KINDS = ['work', 'mobile', 'home', 'other'] as const

/** The word for a kind of a phone number or e-mail address; undefined: somebody's own kind, which is its own word. */
export const usePointKind = (): ((kind: string) => string | undefined) => {
  const t = useExtracted()
  return (kind) => {
    switch (kind) {
      case 'work':
        return t({ message: 'work', description: 'kind of a phone number or e-mail address' })
      case 'mobile':
        return t({ message: 'mobile', description: 'kind of a phone number or e-mail address' })
      case 'home':
        return t({ message: 'home', description: 'kind of a phone number or e-mail address' })
      case 'other':
        return t({ message: 'other', description: 'kind of a phone number or e-mail address' })
      default:
        return undefined
    }
  }
}
