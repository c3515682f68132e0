import { useExtracted } from 'next-intl'

import { RecordLink } from '@/features/records/record-page.tsx'
import { useUnnamedCall } from '@/features/records/use-unnamed-call.ts'
import { When } from '@/features/time/when.tsx'

import type { OpenedActivity } from './activity-queries.ts'

/** The ways from an activity to what it is about, and to the call that it is or follows up on. */
export const ActivityWays = ({ activity }: { activity: OpenedActivity }) => {
  const t = useExtracted()
  const unnamedCall = useUnnamedCall()
  const { person_id, person_name, org_id, org_name, deal_id, deal_title, lead_id, lead_title, call, has_page } =
    activity
  const records = [
    { there: has_page.person, href: `/people/${person_id}`, name: person_name },
    { there: has_page.organization, href: `/organizations/${org_id}`, name: org_name },
    { there: has_page.deal, href: `/deals/${deal_id}`, name: deal_title },
    { there: has_page.lead, href: `/leads/${lead_id}`, name: lead_title },
  ].filter(({ there }) => there)
  if (records.length === 0 && !call) return null
  return (
    <ul aria-label={t('What it is about')} className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {records.map(({ href, name }) => (
        <li key={href}>
          <RecordLink href={href}>{name}</RecordLink>
        </li>
      ))}
      {call && (
        <li className="text-ink-3">
          <RecordLink href={`/calls/${call.id}`}>{call.subject ?? unnamedCall(call.outcome)}</RecordLink>{' '}
          <When instant={call.start_time} />
        </li>
      )}
    </ul>
  )
}
