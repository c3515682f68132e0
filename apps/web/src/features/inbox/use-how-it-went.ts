import { useExtracted } from 'next-intl'

import type { NewestCall } from './inbox-queries.ts'

/** Who called, and how it ended: "They called: no answer". */
export const useHowItWent = (): ((call: Pick<NewestCall, 'inbound' | 'outcome'>) => string) => {
  const t = useExtracted()
  return ({ inbound, outcome }) => {
    switch (outcome) {
      case 'connected':
        return inbound ? t('They called: connected') : t('We called: connected')
      case 'no_answer':
        return inbound ? t('They called: no answer') : t('We called: no answer')
      case 'left_message':
        return inbound ? t('They called: left message') : t('We called: left message')
      case 'left_voicemail':
        return inbound ? t('They called: left voicemail') : t('We called: left voicemail')
      case 'wrong_number':
        return inbound ? t('They called: wrong number') : t('We called: wrong number')
      case 'busy':
        return inbound ? t('They called: busy') : t('We called: busy')
    }
  }
}
