import { useExtracted, useLocale } from 'next-intl'

/** The kinds of record that the audit trail tells of, with what people call them, by name. */
export const useAuditKinds = (): readonly (readonly [kind: string, label: string])[] => {
  const t = useExtracted()
  const locale = useLocale()
  const labels = {
    activity: t('Activity'),
    activityType: t('Activity type'),
    apiToken: t('API token'),
    callLog: t({ message: 'Call', description: 'a kind of record: a phone call' }),
    company: t('Company'),
    companyNumber: t('Own number'),
    deal: t('Deal'),
    invitation: t('Invitation'),
    lead: t({ message: 'Lead', description: 'a kind of record: somebody who may buy' }),
    note: t({ message: 'Note', description: 'a kind of record: a text about another record' }),
    oauthApp: t('OAuth app'),
    oauthConnection: t({ message: 'Connection', description: 'a kind of record: an app that acts for a user' }),
    organization: t('Organization'),
    person: t('Person'),
    ruledNumber: t('Number kept out of the inbox'),
    savedView: t('Saved view'),
    user: t('User'),
  }
  return Object.entries(labels).toSorted(([, a], [, b]) => a.localeCompare(b, locale))
}
