import type { Session } from '@/features/session/require-session.ts'
import { SectionFrame, SettingsGroup } from '@/features/settings/section-frame.tsx'
import { timeZones } from '@/features/settings/time-zones.ts'

import { OtherSessions } from './other-sessions.tsx'
import { PasswordForm } from './password-form.tsx'
import { ProfileForm } from './profile-form.tsx'
import { ThemeChoice } from './theme-choice.tsx'

/** What is one's own: name, time zone, theme, password, sessions. */
export const ProfileSection = ({ session: { user } }: { session: Session }) => (
  <SectionFrame title="Profile">
    <ProfileForm user={user} zones={timeZones()} />
    <SettingsGroup title="Theme" about="Yours in every browser you sign in with.">
      <ThemeChoice />
    </SettingsGroup>
    <SettingsGroup title="Password">
      <PasswordForm email={user.email} />
    </SettingsGroup>
    <SettingsGroup title="Other browsers" about="Where you are signed in beside this one.">
      <OtherSessions />
    </SettingsGroup>
  </SectionFrame>
)
