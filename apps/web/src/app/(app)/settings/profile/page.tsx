import type { Metadata } from 'next'
import { getExtracted } from 'next-intl/server'

import { requireSession } from '@/features/session/require-session.ts'

import { ProfileSection } from './profile-section.tsx'

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getExtracted()
  return { title: t('Profile') }
}

const ProfilePage = async () => <ProfileSection session={await requireSession()} />

export default ProfilePage
