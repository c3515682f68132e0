import { useExtracted } from 'next-intl'

import type { SettingsSection } from './settings-sections.ts'

/** What a part of the settings is called, and what is found there. */
export const useSectionWords = (): ((href: SettingsSection['href']) => { label: string; about: string }) => {
  const t = useExtracted()
  return (href) => {
    switch (href) {
      case '/settings/profile':
        return { label: t('Profile'), about: t('Your name, time zone, theme and password') }
      case '/settings/tokens':
        return { label: t('API tokens'), about: t('Let a phone system or a script log calls') }
      case '/settings/connections':
        return { label: t('Connected apps'), about: t('Apps that act for you') }
      case '/settings/import':
        return { label: t('Import and export'), about: t('Calls from and to a file') }
      case '/settings/users':
        return { label: t('Users'), about: t('Who works here, and who is invited') }
      case '/settings/company':
        return { label: t('Company'), about: t('Name, country, own numbers, demo data') }
      case '/settings/apps':
        return { label: t('OAuth apps'), about: t('Apps that people can connect') }
      case '/settings/audit':
        return { label: t('Audit trail'), about: t('Who changed what') }
      case '/welcome':
        return { label: t('First steps'), about: t('Company, first call and team, one after the other') }
    }
  }
}
