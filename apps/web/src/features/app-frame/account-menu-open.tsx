'use client'

import { LogOut, Monitor, Moon, Settings, Sun } from 'lucide-react'
import Link from 'next/link'
import { useExtracted } from 'next-intl'
import type { ReactNode } from 'react'

import { isTheme, THEMES } from '@/components/theme.ts'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu.tsx'
import { useSignOut } from '@/features/session/use-sign-out.ts'
import { useChosenTheme } from '@/features/theme/use-chosen-theme.ts'
import { useThemeLabel } from '@/features/theme/use-theme-label.ts'

import { SECTIONS } from './sections.ts'
import { usePlaceLabel } from './use-place-label.ts'

const THEME_ICONS = { light: Sun, dark: Moon, system: Monitor } as const

type SectionPath = (typeof SECTIONS)[number]['href']
const NO_SECTIONS: readonly SectionPath[] = []

export interface AccountMenuProps {
  readonly user: { readonly name: string; readonly email: string }
  readonly align?: 'start' | 'end'
  /** Where else it leads: sections that have no place of their own. */
  readonly sections?: readonly SectionPath[]
  /** The button that opens it. */
  readonly children: ReactNode
}

/** The menu, opened. */
const AccountMenuOpen = ({ user, align = 'start', sections = NO_SECTIONS, children }: AccountMenuProps) => {
  const t = useExtracted()
  const placeLabel = usePlaceLabel()
  const themeLabel = useThemeLabel()
  const { theme, choose } = useChosenTheme()
  const signOut = useSignOut()
  return (
    <DropdownMenu defaultOpen>
      <DropdownMenuTrigger asChild>{children}</DropdownMenuTrigger>
      <DropdownMenuContent side="top" align={align}>
        {SECTIONS.filter(({ href }) => sections.includes(href)).map(({ href, icon: Icon }) => (
          <DropdownMenuItem key={href} asChild>
            <Link href={href}>
              <Icon aria-hidden />
              {placeLabel(href)}
            </Link>
          </DropdownMenuItem>
        ))}
        {sections.length > 0 && <DropdownMenuSeparator />}
        <DropdownMenuLabel className="pb-2! md:hidden">
          <bdi className="block text-sm font-medium text-ink">{user.name}</bdi>
          {user.email}
        </DropdownMenuLabel>
        <DropdownMenuLabel>{t('Theme')}</DropdownMenuLabel>
        <DropdownMenuRadioGroup value={theme} onValueChange={(name) => isTheme(name) && choose(name)}>
          {THEMES.map((name) => {
            const Icon = THEME_ICONS[name]
            return (
              <DropdownMenuRadioItem key={name} value={name}>
                <Icon aria-hidden />
                {themeLabel(name)}
              </DropdownMenuRadioItem>
            )
          })}
        </DropdownMenuRadioGroup>
        <DropdownMenuSeparator />
        <DropdownMenuItem asChild>
          <Link href="/settings">
            <Settings aria-hidden />
            {t('Settings')}
          </Link>
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => void signOut()}>
          <LogOut aria-hidden />
          {t('Sign out')}
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  )
}

export default AccountMenuOpen
