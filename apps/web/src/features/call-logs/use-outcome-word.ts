import type { CallOutcome } from '@callbook/schema'
import { useExtracted } from 'next-intl'

/** The word for an outcome. */
export const useOutcomeWord = (): ((outcome: CallOutcome) => string) => {
  const t = useExtracted()
  return (outcome) => {
    switch (outcome) {
      case 'connected':
        return t('Connected')
      case 'no_answer':
        return t('No answer')
      case 'left_message':
        return t('Left message')
      case 'left_voicemail':
        return t('Left voicemail')
      case 'wrong_number':
        return t('Wrong number')
      case 'busy':
        return t('Busy')
    }
  }
}
