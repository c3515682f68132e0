'use client'

import { LogOut, Monitor, Moon, Sun } from 'lucide-react'
import { useTheme } from 'next-themes'
import type { ReactNode } from 'react'
import { toast } from 'sonner'

import { THEMES } from '@/components/theme.ts'
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
import { forgetDraft } from '@/features/log-call/draft.ts'

const THEME_LOOKS = {
  light: { label: 'Light', icon: Sun },
  dark: { label: 'Dark', icon: Moon },
  system: { label: 'As the system', icon: Monitor },
} as const

interface AccountMenuProps {
  readonly user: { readonly name: string; readonly email: string }
  readonly align?: 'start' | 'end'
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
  forgetDraft()
  window.location.replace('/sign-in')
}

/** Who is signed in, the theme, and the way out. */
export const AccountMenu = ({ user, align = 'start', children }: AccountMenuProps) => {
  const { theme = 'system', setTheme } = useTheme()
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>{children}</DropdownMenuTrigger>
      <DropdownMenuContent side="top" align={align}>
        <DropdownMenuLabel className="pb-2 md:hidden">
          <span className="block text-sm font-medium text-ink">{user.name}</span>
          {user.email}
        </DropdownMenuLabel>
        <DropdownMenuLabel>Theme</DropdownMenuLabel>
        <DropdownMenuRadioGroup value={theme} onValueChange={setTheme}>
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
        <DropdownMenuItem onSelect={() => void signOut()}>
          <LogOut aria-hidden />
          Sign out
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
