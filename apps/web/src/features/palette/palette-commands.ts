import { Keyboard, type LucideIcon, Monitor, Moon, Plus, Settings, Sun } from 'lucide-react'

import { SECTIONS } from '@/features/app-frame/sections.ts'
import { sectionsFor } from '@/features/settings/settings-sections.ts'

/** Something that can be done from anywhere. */
export interface PaletteCommand {
  readonly group: 'Do' | 'Go to' | 'Look'
  readonly label: string
  readonly icon: LucideIcon
  /** What does it without the palette. */
  readonly keys?: readonly string[]
  readonly does:
    | { readonly go: string }
    | { readonly theme: 'light' | 'dark' | 'system' }
    | { readonly open: 'log-call' | 'shortcuts' }
}

/** What can be done by an admin, or by anybody. */
export const paletteCommands = (isAdmin: boolean): readonly PaletteCommand[] => [
  { group: 'Do', label: 'Log a call', icon: Plus, keys: ['C'], does: { open: 'log-call' } },
  { group: 'Do', label: 'Keyboard shortcuts', icon: Keyboard, keys: ['?'], does: { open: 'shortcuts' } },
  ...SECTIONS.map(({ href, label, icon, key }) => ({
    group: 'Go to' as const,
    label,
    icon,
    keys: ['G', key],
    does: { go: href },
  })),
  { group: 'Go to', label: 'Settings', icon: Settings, keys: ['G', 'S'], does: { go: '/settings' } },
  ...sectionsFor(isAdmin).map(({ href, label }) => ({
    group: 'Go to' as const,
    label: `Settings: ${label}`,
    icon: Settings,
    does: { go: href },
  })),
  { group: 'Look', label: 'Theme: light', icon: Sun, does: { theme: 'light' } },
  { group: 'Look', label: 'Theme: dark', icon: Moon, does: { theme: 'dark' } },
  { group: 'Look', label: 'Theme: as the system', icon: Monitor, does: { theme: 'system' } },
]

/** Whether a command is meant: each word typed begins one of its own. Names of people are typed here, too. */
export const isMeant = ({ group, label }: PaletteCommand, typed: string): boolean => {
  const words = `${group} ${label}`.toLowerCase().split(/\W+/)
  const asked = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return asked.every((part) => words.some((word) => word.startsWith(part)))
}
