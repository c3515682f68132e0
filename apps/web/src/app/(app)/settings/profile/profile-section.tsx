import { useExtracted } from 'next-intl'

import type { Session } from '@/features/session/require-session.ts'
import { localeOptions } from '@/features/settings/locale-options.ts'
import { SectionFrame, SettingsGroup } from '@/features/settings/section-frame.tsx'
import { timeZones } from '@/features/settings/time-zones.ts'
import { LOCALES } from '@/i18n/locales.ts'
import { nearestLocale } from '@/i18n/reader-locale.ts'

import { OtherSessions } from './other-sessions.tsx'
import { PasswordForm } from './password-form.tsx'
import { ProfileForm } from './profile-form.tsx'
import { ThemeChoice } from './theme-choice.tsx'

/** What is one's own: name, time zone, language, theme, password, sessions. */
export const ProfileSection = ({ session: { user } }: { session: Session }) => {
  const t = useExtracted()
  return (
    <SectionFrame title={t('Profile')}>
      <ProfileForm
        user={user}
        zones={timeZones()}
        languages={localeOptions(LOCALES)}
        language={user.locale === null ? '' : nearestLocale([user.locale])}
      />
      <SettingsGroup title={t('Theme')} about={t('Yours in every browser you sign in with.')}>
        <ThemeChoice />
      </SettingsGroup>
      <SettingsGroup title={t('Password')}>
        <PasswordForm email={user.email} />
      </SettingsGroup>
      <SettingsGroup title={t('Other browsers')} about={t('Where you are signed in beside this one.')}>
        <OtherSessions />
      </SettingsGroup>
    </SectionFrame>
  )
}
