'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useExtracted } from 'next-intl'

import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import type { Session } from '@/features/session/require-session.ts'
import { DemoData } from '@/features/settings/demo-data.tsx'
import { InviteButton } from '@/features/settings/invite-button.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { CompanyStep } from './company-step.tsx'
import { FirstCallStep } from './first-call-step.tsx'
import { Step } from './step.tsx'

const POLL_MS = 2_000

interface FirstStepsProps {
  readonly company: Session['company']
  readonly user: Session['user']
  readonly countries: readonly (readonly [code: string, name: string])[]
  readonly zones: readonly string[]
}

/** The steps, which look every two seconds for the first call until it is there. */
export const FirstSteps = ({ company, user, countries, zones }: FirstStepsProps) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const { data, error } = useQuery(
    trpc.setup.get.queryOptions(undefined, {
      refetchInterval: ({ state }) => (state.data?.newest_call ? false : POLL_MS),
      refetchOnMount: 'always',
    }),
  )
  if (!data) return error ? <Banner>{errorText(error)}</Banner> : null
  const { has_company, newest_call, has_team, has_demo_data } = data
  const done = has_company && newest_call !== null && (has_team || has_demo_data)
  return (
    <>
      <ol className="border-t border-line">
        <Step number={1} title={t('Your company and time zone')} done={has_company}>
          <CompanyStep company={company} timeZone={user.time_zone} countries={countries} zones={zones} />
        </Step>
        <Step number={2} title={t('Your first call')} done={newest_call !== null}>
          <FirstCallStep call={newest_call} country={company.country} />
        </Step>
        <Step number={3} title={t('Your team, or demo data')} done={has_team || has_demo_data}>
          <p className="text-ink-2">{t('Invite those who call with you. Or look around with made-up data first.')}</p>
          <div className="flex flex-wrap items-start gap-3">
            <InviteButton variant="secondary" />
            <DemoData />
          </div>
        </Step>
      </ol>
      <div className="mt-6 flex flex-wrap items-center gap-3">
        <Button asChild variant={done ? 'primary' : 'secondary'}>
          <Link href="/calls">{done ? t('Go to your calls') : t('Skip to calls')}</Link>
        </Button>
        {done && <p>{t('All set.')}</p>}
      </div>
    </>
  )
}
