import { CircleUserRound } from 'lucide-react'

import { BottomBarLogCall } from '@/features/log-call/bottom-bar-log-call.tsx'
import type { Session } from '@/features/session/require-session.ts'

import { AccountMenu } from './account-menu.tsx'
import { SectionLink } from './section-link.tsx'
import { SECTIONS } from './sections.ts'

const itemClass =
  'flex h-14 flex-1 flex-col items-center justify-center gap-0.5 text-xs text-ink-2 aria-[current]:font-medium aria-[current]:text-accent-ink'

/** Where one can go on a phone, within reach of a thumb. */
export const BottomBar = ({ session: { user } }: { session: Session }) => (
  <nav
    aria-label="Main"
    className="fixed inset-x-0 bottom-0 z-20 flex border-t border-line bg-canvas pb-[env(safe-area-inset-bottom)] md:hidden"
  >
    {SECTIONS.map(({ href, label, icon: Icon }) => (
      <SectionLink key={href} href={href} className={itemClass}>
        <Icon aria-hidden className="size-5" />
        {label}
      </SectionLink>
    ))}
    <BottomBarLogCall className={itemClass} />
    <AccountMenu user={user} align="end">
      <button type="button" className={itemClass}>
        <CircleUserRound aria-hidden className="size-5" />
        Account
      </button>
    </AccountMenu>
  </nav>
)
