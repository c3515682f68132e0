import type { CallOutcome } from '@callbook/schema'
import { useExtracted } from 'next-intl'

/** What a call without a subject is called, by its outcome. */
export const useUnnamedCall = (): ((outcome: CallOutcome) => string) => {
  const t = useExtracted()
  return (outcome) => {
    switch (outcome) {
      case 'connected':
        return t('Call, connected')
      case 'no_answer':
        return t('Call, no answer')
      case 'left_message':
        return t('Call, left message')
      case 'left_voicemail':
        return t('Call, left voicemail')
      case 'wrong_number':
        return t('Call, wrong number')
      case 'busy':
        return t('Call, busy')
    }
  }
}
