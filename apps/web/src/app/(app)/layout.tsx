import { getExtracted } from 'next-intl/server'
import type { ReactNode } from 'react'

import { FocusKeeper } from '@/components/focus-keeper.tsx'
import { Toaster } from '@/features/toasts/toaster.tsx'
import { BottomBar } from '@/features/app-frame/bottom-bar.tsx'
import { Sidebar } from '@/features/app-frame/sidebar.tsx'
import { LogCallDialog } from '@/features/log-call/log-call-dialog.tsx'
import { CommandPalette } from '@/features/palette/command-palette.tsx'
import { requireSession } from '@/features/session/require-session.ts'
import { SessionProvider } from '@/features/session/session-context.tsx'
import { GoToKeys } from '@/features/shortcuts/go-to-keys.tsx'
import { ShortcutSheet } from '@/features/shortcuts/shortcut-sheet.tsx'
import { ProfileTheme } from '@/features/theme/profile-theme.tsx'
import { ReaderClock } from '@/features/time/reader-clock.tsx'
import { chosenTimeZone, readerZone } from '@/features/time/reader-zone.ts'
import { TrpcClientProvider } from '@/lib/trpc/trpc-client-provider.tsx'

/** The frame of everything behind the sign-in. */
const AppLayout = async ({ children }: { children: ReactNode }) => {
  const [session, timeZone, chosenZone] = await Promise.all([requireSession(), readerZone(), chosenTimeZone()])
  const t = await getExtracted()
  return (
    <TrpcClientProvider>
      <ReaderClock now={Date.now()} timeZone={timeZone} chosenZone={chosenZone}>
        <SessionProvider session={session}>
          {/* First, so that it takes the second key before anything else that listens to it. */}
          <GoToKeys />
          <FocusKeeper />
          <a
            href="#content"
            className="fixed top-2 left-2 z-50 -translate-y-16 rounded-md bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
          >
            {t('Skip to content')}
          </a>
          <div className="md:grid md:grid-cols-[13rem_minmax(0,1fr)]">
            <Sidebar session={session} />
            <main id="content" tabIndex={-1} className="min-w-0 outline-none max-md:pb-20">
              {children}
            </main>
          </div>
          <BottomBar session={session} />
          <LogCallDialog country={session.company.country} />
          <CommandPalette />
          <ShortcutSheet />
          <ProfileTheme theme={session.user.theme} />
          <Toaster />
        </SessionProvider>
      </ReaderClock>
    </TrpcClientProvider>
  )
}

export default AppLayout
