import type { ReactNode } from 'react'

import { requireSession } from '@/features/session/require-session.ts'
import { SettingsNav } from '@/features/settings/settings-nav.tsx'

/** The frame of the settings: their parts on the left of a desktop. On a phone they are a page of their own. */
const SettingsLayout = async ({ children }: { children: ReactNode }) => {
  const { is_admin } = await requireSession()
  return (
    <div className="md:grid md:grid-cols-[11rem_minmax(0,1fr)]">
      <SettingsNav isAdmin={is_admin} />
      <div className="min-w-0">{children}</div>
    </div>
  )
}

export default SettingsLayout
