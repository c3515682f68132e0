'use client'

import { LogOut, Monitor, Moon, Settings, Sun } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { toast } from 'sonner'

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
import { forgetAllDrafts } from '@/features/log-call/draft-storage.ts'
import { useChosenTheme } from '@/features/theme/use-chosen-theme.ts'

import { SECTIONS } from './sections.ts'

const THEME_LOOKS = {
  light: { label: 'Light', icon: Sun },
  dark: { label: 'Dark', icon: Moon },
  system: { label: 'As the system', icon: Monitor },
} as const

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

const signOut = async () => {
  // Loaded when it is used: no page needs it to be shown.
  const { authClient } = await import('@/features/session/auth-client.ts')
  const { error } = await authClient.signOut().catch((error: unknown) => ({ error }))
  if (error) {
    toast.error('You are still signed in: the server did not answer. Try again.')
    return
  }
  forgetAllDrafts()
  window.location.replace('/sign-in')
}

/** The menu, opened. */
const AccountMenuOpen = ({ user, align = 'start', sections = NO_SECTIONS, children }: AccountMenuProps) => {
  const { theme, choose } = useChosenTheme()
  return (
    <DropdownMenu defaultOpen>
      <DropdownMenuTrigger asChild>{children}</DropdownMenuTrigger>
      <DropdownMenuContent side="top" align={align}>
        {SECTIONS.filter(({ href }) => sections.includes(href)).map(({ href, label, icon: Icon }) => (
          <DropdownMenuItem key={href} asChild>
            <Link href={href}>
              <Icon aria-hidden />
              {label}
            </Link>
          </DropdownMenuItem>
        ))}
        {sections.length > 0 && <DropdownMenuSeparator />}
        <DropdownMenuLabel className="pb-2! md:hidden">
          <span className="block text-sm font-medium text-ink">{user.name}</span>
          {user.email}
        </DropdownMenuLabel>
        <DropdownMenuLabel>Theme</DropdownMenuLabel>
        <DropdownMenuRadioGroup value={theme} onValueChange={(name) => isTheme(name) && choose(name)}>
          {THEMES.map((name) => {
            const { label, icon: Icon } = THEME_LOOKS[name]
            return (
              <DropdownMenuRadioItem key={name} value={name}>
                <Icon aria-hidden />
                {label}
              </DropdownMenuRadioItem>
            )
          })}
        </DropdownMenuRadioGroup>
        <DropdownMenuSeparator />
        <DropdownMenuItem asChild>
          <Link href="/settings">
            <Settings aria-hidden />
            Settings
          </Link>
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => void signOut()}>
          <LogOut aria-hidden />
          Sign out
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  )
}

export default AccountMenuOpen
