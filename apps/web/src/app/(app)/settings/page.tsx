import { ChevronRight } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'

import { PageHeader } from '@/components/page-header.tsx'
import { requireSession } from '@/features/session/require-session.ts'
import { sectionsFor } from '@/features/settings/settings-sections.ts'

import { ProfileSection } from './profile/profile-section.tsx'

export const metadata: Metadata = { title: 'Settings' }

/** On a phone the parts of the settings; where they stand on the left anyway, the first of them. */
const SettingsPage = async () => {
  const session = await requireSession()
  return (
    <>
      <div className="md:hidden">
        <PageHeader>
          <h1 className="text-title font-semibold">Settings</h1>
        </PageHeader>
        <nav aria-label="Settings">
          <ul>
            {sectionsFor(session.is_admin).map(({ href, label, about }) => (
              <li key={href} className="border-b border-line">
                <Link href={href} className="flex min-h-14 items-center gap-3 px-4 py-2 active:bg-hover">
                  <span className="min-w-0 flex-1">
                    <span className="block text-lg">{label}</span>
                    <span className="block truncate text-sm text-ink-3">{about}</span>
                  </span>
                  <ChevronRight aria-hidden className="size-4 shrink-0 text-ink-3" />
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="max-md:hidden">
        <ProfileSection session={session} />
      </div>
    </>
  )
}

export default SettingsPage
