import type { Metadata } from 'next'
import { getExtracted } from 'next-intl/server'

import { PageHeader } from '@/components/page-header.tsx'
import { requireSession } from '@/features/session/require-session.ts'

import { ProfileSection } from './profile/profile-section.tsx'
import { SectionLinks } from './section-links.tsx'

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getExtracted()
  return { title: t('Settings') }
}

/** On a phone the parts of the settings; where they stand on the left anyway, the first of them. */
const SettingsPage = async () => {
  const t = await getExtracted()
  const session = await requireSession()
  return (
    <>
      <div className="md:hidden">
        <PageHeader>
          <h1 className="text-title font-semibold">{t('Settings')}</h1>
        </PageHeader>
        <SectionLinks isAdmin={session.is_admin} />
      </div>
      <div className="max-md:hidden">
        <ProfileSection session={session} />
      </div>
    </>
  )
}

export default SettingsPage
