import { Ellipsis } from 'lucide-react'
import { useExtracted } from 'next-intl'

import { InboxCount } from '@/features/inbox/inbox-count.tsx'
import { BottomBarLogCall } from '@/features/log-call/bottom-bar-log-call.tsx'
import type { Session } from '@/features/session/require-session.ts'

import { AccountMenu } from './account-menu.tsx'
import { SectionLink } from './section-link.tsx'
import { SECTIONS } from './sections.ts'
import { usePlaceLabel } from './use-place-label.ts'

const itemClass =
  'flex h-14 flex-1 flex-col items-center justify-center gap-0.5 text-xs text-ink-2 aria-[current]:font-medium aria-[current]:text-accent-ink'

/** Where one can go on a phone, within reach of a thumb. */
export const BottomBar = ({ session: { user } }: { session: Session }) => {
  const t = useExtracted()
  const placeLabel = usePlaceLabel()
  return (
    <nav
      aria-label={t({ message: 'Main', description: 'the navigation between the parts of the app' })}
      className="fixed inset-x-0 bottom-0 z-20 flex border-t border-line bg-canvas pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {SECTIONS.filter(({ thumb }) => thumb).map(({ href, icon: Icon }) => (
        <SectionLink key={href} href={href} className={itemClass}>
          <span className="relative">
            <Icon aria-hidden className="size-5" />
            {href === '/inbox' && (
              <InboxCount className="absolute -top-1 left-3.5 rounded-full bg-accent px-1 text-[0.625rem]/3.5 text-on-accent" />
            )}
          </span>
          {placeLabel(href)}
        </SectionLink>
      ))}
      <BottomBarLogCall className={itemClass} />
      <AccountMenu user={user} align="end" sections={SECTIONS.filter(({ thumb }) => !thumb).map(({ href }) => href)}>
        <button type="button" className={itemClass}>
          <Ellipsis aria-hidden className="size-5" />
          {t({ message: 'More', description: 'the button for the rest of the menu' })}
        </button>
      </AccountMenu>
    </nav>
  )
}
