import type { Scope } from '@callbook/schema'
import { useExtracted } from 'next-intl'

/** What a scope allows, in the words that the consent page has for it. */
export const useScopeLabel = (): ((scope: Scope) => string) => {
  const t = useExtracted()
  return (scope) => {
    switch (scope) {
      case 'base':
        return t('See your name, your e-mail address and your company')
      case 'phone-integration':
        return t('Log your calls, and see, play and delete the calls logged for you')
      case 'users:read':
        return t('See who works in your company')
      case 'contacts:read':
        return t('See persons and organizations')
      case 'contacts:full':
        return t('See, add, change and delete persons and organizations')
      case 'deals:read':
        return t('See deals')
      case 'deals:full':
        return t('See, add, change and delete deals')
      case 'leads:read':
        return t('See leads')
      case 'leads:full':
        return t('See, add, change and delete leads')
      case 'activities:read':
        return t('See activities')
      case 'activities:full':
        return t('See, add, change and delete activities')
      case 'search:read':
        return t('Search the records of your company')
      case 'admin':
        return t("See and change your company's setup, where you may do so yourself")
    }
  }
}
