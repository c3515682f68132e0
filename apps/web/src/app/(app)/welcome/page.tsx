import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getExtracted } from 'next-intl/server'

import { PageHeader } from '@/components/page-header.tsx'
import { requireSession } from '@/features/session/require-session.ts'
import { countries } from '@/features/settings/countries.ts'
import { timeZones } from '@/features/settings/time-zones.ts'
import { HOME_PATH } from '@/lib/safe-return-path.ts'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

import { FirstSteps } from './first-steps.tsx'

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getExtracted()
  return { title: t('Welcome') }
}

/** Leads an admin through the first steps of a new installation. */
const WelcomePage = async () => {
  const [{ company, user, is_admin }, { queryClient, trpc }] = await Promise.all([requireSession(), serverTrpc()])
  if (!is_admin) redirect(HOME_PATH)
  await queryClient.prefetchQuery(trpc.setup.get.queryOptions())
  const t = await getExtracted()
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <PageHeader>
        <h1 className="text-title font-semibold">{t('Welcome to Callbook')}</h1>
      </PageHeader>
      <div className="max-w-190 px-4 pt-2 pb-16 md:px-5">
        <p className="mb-6 text-ink-2">
          {t('Three steps, in any order. Each ticks itself, and you can come back later.')}
        </p>
        <FirstSteps company={company} user={user} countries={await countries()} zones={timeZones()} />
      </div>
    </HydrationBoundary>
  )
}

export default WelcomePage
