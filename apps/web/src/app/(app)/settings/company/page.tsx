import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getExtracted } from 'next-intl/server'

import { requireSession } from '@/features/session/require-session.ts'
import { AdminsOnly } from '@/features/settings/admins-only.tsx'
import { countries } from '@/features/settings/countries.ts'
import { DemoData } from '@/features/settings/demo-data.tsx'
import { SectionFrame, SettingsGroup } from '@/features/settings/section-frame.tsx'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

import { CompanyForm } from './company-form.tsx'
import { OwnNumbers } from './own-numbers.tsx'

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getExtracted()
  return { title: t('Company') }
}

const CompanyPage = async () => {
  const t = await getExtracted()
  const [{ company, is_admin }, { queryClient, trpc }] = await Promise.all([requireSession(), serverTrpc()])
  if (!is_admin) return <AdminsOnly title={t('Company')} />
  await Promise.all([
    queryClient.prefetchQuery(trpc.companyNumbers.list.queryOptions()),
    queryClient.prefetchQuery(trpc.companyNumbers.suggest.queryOptions()),
    queryClient.prefetchQuery(trpc.setup.get.queryOptions()),
  ])
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <SectionFrame title={t('Company')}>
        <CompanyForm company={company} countries={await countries()} />
        <SettingsGroup
          title={t('Own numbers')}
          about={t('Numbers that ring at your company. A call from one is outbound, a call to one is inbound.')}
        >
          <OwnNumbers country={company.country} />
        </SettingsGroup>
        <SettingsGroup
          title={t('Demo data')}
          about={t(
            'A believable team with 40 persons and 500 calls, to try Callbook with before there is anything in it.',
          )}
        >
          <DemoData />
        </SettingsGroup>
      </SectionFrame>
    </HydrationBoundary>
  )
}

export default CompanyPage
