import { useExtracted } from 'next-intl'
import type { ReactNode } from 'react'

import { ExactTime } from '@/features/time/exact-time.tsx'

import { CopyButton } from '@/components/copy-button.tsx'
import type { DetailedCall } from './detailed-call.ts'

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid gap-x-4 border-b border-line py-2 last:border-0 sm:grid-cols-[7rem_minmax(0,1fr)]">
    <dt className="text-sm text-ink-3">{name}</dt>
    <dd className="min-w-0 break-words">{children}</dd>
  </div>
)

/** What one looks up now and then: exact times, the activity, who logged it, the id. */
export const CallFacts = ({ call }: { call: DetailedCall }) => {
  const t = useExtracted()
  return (
    <dl className="border-t border-line">
      {call.subject && (
        <Fact name={t('Subject')}>
          <bdi>{call.subject}</bdi>
        </Fact>
      )}
      {call.activity_subject !== (call.subject || 'Call') && (
        <Fact name={t('Activity')}>
          <bdi>{call.activity_subject}</bdi>
        </Fact>
      )}
      <Fact name={t('Started')}>
        <ExactTime instant={call.start_time} />
      </Fact>
      <Fact name={t('Ended')}>
        <ExactTime instant={call.end_time} />
      </Fact>
      <Fact name={t('Owner')}>
        <bdi>{call.user_name}</bdi>
      </Fact>
      <Fact name={t('Logged by')}>
        <bdi>{call.source ?? t('Hand, in Callbook')}</bdi>
      </Fact>
      <Fact name={t('ID')}>
        <span className="flex items-center gap-2">
          <code className="min-w-0 font-mono text-sm break-all">{call.id}</code>
          <CopyButton text={call.id} label={t('Copy ID')} />
        </span>
      </Fact>
    </dl>
  )
}
