import type { Metadata } from 'next'

import { requireSession } from '@/features/session/require-session.ts'

import { ProfileSection } from './profile-section.tsx'

export const metadata: Metadata = { title: 'Profile' }

const ProfilePage = async () => <ProfileSection session={await requireSession()} />

export default ProfilePage
