import { ChevronsUpDown, Settings } from 'lucide-react'
import { useExtracted } from 'next-intl'

import { Mark } from '@/components/mark.tsx'
import { InboxCount } from '@/features/inbox/inbox-count.tsx'
import { PaletteButton } from '@/features/palette/palette-button.tsx'
import type { Session } from '@/features/session/require-session.ts'

import { AccountMenu } from './account-menu.tsx'
import { SectionLink } from './section-link.tsx'
import { SECTIONS } from './sections.ts'
import { usePlaceLabel } from './use-place-label.ts'

/** Where one is, and where one can go, on a desktop. */
export const Sidebar = ({ session: { user, company } }: { session: Session }) => {
  const t = useExtracted()
  const placeLabel = usePlaceLabel()
  return (
    <header className="sticky top-0 flex h-dvh flex-col border-r border-line bg-sunken max-md:hidden">
      <div className="flex h-14 items-center gap-2 px-4 font-semibold">
        <Mark className="size-6 shrink-0" />
        <bdi className="truncate" title={company.name}>
          {company.name}
        </bdi>
      </div>
      <PaletteButton className="mx-2 mb-1 flex h-8 items-center gap-2 rounded-md border border-line px-2 text-sm text-ink-3 transition-colors hover:bg-hover hover:text-ink" />
      <nav
        aria-label={t({ message: 'Main', description: 'the navigation between the parts of the app' })}
        className="grid gap-px px-2 py-1"
      >
        {SECTIONS.map(({ href, icon: Icon, key }) => (
          <SectionLink
            key={href}
            href={href}
            keys={`G ${key}`}
            className="group flex h-8 items-center gap-2 rounded-md px-2 text-sm font-medium text-ink-2 transition-colors hover:bg-hover aria-[current]:bg-accent-soft aria-[current]:text-accent-ink"
          >
            <Icon aria-hidden className="size-4" />
            {placeLabel(href)}
            {href === '/inbox' && <InboxCount className="ml-auto text-xs group-hover:hidden" />}
            <kbd
              aria-hidden
              className="ml-auto hidden font-sans text-xs font-normal text-ink-3 group-hover:inline group-focus-visible:inline"
            >
              G {key}
            </kbd>
          </SectionLink>
        ))}
      </nav>
      <div className="mt-auto grid gap-px p-2">
        <SectionLink
          href="/settings"
          keys="G S"
          className="group flex h-8 items-center gap-2 rounded-md px-2 text-sm font-medium text-ink-2 transition-colors hover:bg-hover aria-[current]:bg-accent-soft aria-[current]:text-accent-ink"
        >
          <Settings aria-hidden className="size-4" />
          {t('Settings')}
          <kbd
            aria-hidden
            className="ml-auto hidden font-sans text-xs font-normal text-ink-3 group-hover:inline group-focus-visible:inline"
          >
            G S
          </kbd>
        </SectionLink>
        <AccountMenu user={user}>
          <button
            type="button"
            className="flex w-full items-center gap-2 rounded-md px-2 py-1.5 text-left transition-colors hover:bg-hover data-[state=open]:bg-hover"
          >
            <span className="min-w-0 flex-1">
              <bdi className="block truncate text-sm font-medium">{user.name}</bdi>
              <span className="block truncate text-xs text-ink-3">{user.email}</span>
            </span>
            <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-ink-3" />
          </button>
        </AccountMenu>
      </div>
    </header>
  )
}
