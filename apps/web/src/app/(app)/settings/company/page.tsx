import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'

import { requireSession } from '@/features/session/require-session.ts'
import { AdminsOnly } from '@/features/settings/admins-only.tsx'
import { countries } from '@/features/settings/countries.ts'
import { DemoData } from '@/features/settings/demo-data.tsx'
import { SectionFrame, SettingsGroup } from '@/features/settings/section-frame.tsx'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

import { CompanyForm } from './company-form.tsx'
import { OwnNumbers } from './own-numbers.tsx'

export const metadata: Metadata = { title: 'Company' }

const CompanyPage = async () => {
  const [{ company, is_admin }, { queryClient, trpc }] = await Promise.all([requireSession(), serverTrpc()])
  if (!is_admin) return <AdminsOnly title="Company" />
  await Promise.all([
    queryClient.prefetchQuery(trpc.companyNumbers.list.queryOptions()),
    queryClient.prefetchQuery(trpc.companyNumbers.suggest.queryOptions()),
    queryClient.prefetchQuery(trpc.setup.get.queryOptions()),
  ])
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <SectionFrame title="Company">
        <CompanyForm company={company} countries={countries()} />
        <SettingsGroup
          title="Own numbers"
          about="Numbers that ring at your company. A call from one is outbound, a call to one is inbound."
        >
          <OwnNumbers country={company.country} />
        </SettingsGroup>
        <SettingsGroup
          title="Demo data"
          about="A believable team with 40 persons and 500 calls, to try Callbook with before there is anything in it."
        >
          <DemoData />
        </SettingsGroup>
      </SectionFrame>
    </HydrationBoundary>
  )
}

export default CompanyPage
