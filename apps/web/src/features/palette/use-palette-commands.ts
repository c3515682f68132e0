import {
  Building2,
  CalendarPlus,
  CircleDollarSign,
  Download,
  Keyboard,
  ListChecks,
  LogOut,
  type LucideIcon,
  Monitor,
  Moon,
  Plus,
  Settings,
  Sprout,
  Sun,
  UserPlus,
} from 'lucide-react'
import { useExtracted } from 'next-intl'

import { SECTIONS } from '@/features/app-frame/sections.ts'
import { usePlaceLabel } from '@/features/app-frame/use-place-label.ts'
import { sectionsFor } from '@/features/settings/settings-sections.ts'
import { useSectionWords } from '@/features/settings/use-section-words.ts'

import type { NewRecordKind } from './new-record.ts'

/** Something that can be done from anywhere. */
export interface PaletteCommand {
  /** The heading that it stands under. */
  readonly group: string
  readonly label: string
  readonly icon: LucideIcon
  /** What does it without the palette. */
  readonly keys?: readonly string[]
  readonly does:
    | { readonly go: string }
    | { readonly theme: 'light' | 'dark' | 'system' }
    | { readonly add: NewRecordKind }
    | { readonly open: 'log-call' | 'shortcuts' }
    | { readonly leave: 'export' | 'sign-out' }
}

/** What can be done by an admin, or by anybody: group by group. */
export const usePaletteCommands = (isAdmin: boolean): readonly PaletteCommand[] => {
  const t = useExtracted()
  const placeLabel = usePlaceLabel()
  const sectionWords = useSectionWords()
  const act = t({ message: 'Do', description: 'heading of what can be done, beside "Go to" and "Look"' })
  const go = t('Go to')
  const look = t({ message: 'Look', description: 'heading of what changes how the app looks' })
  return [
    { group: act, label: t('Log a call'), icon: Plus, keys: ['C'], does: { open: 'log-call' } },
    { group: act, label: t('New person'), icon: UserPlus, does: { add: 'person' } },
    { group: act, label: t('New organization'), icon: Building2, does: { add: 'organization' } },
    { group: act, label: t('New deal'), icon: CircleDollarSign, does: { add: 'deal' } },
    { group: act, label: t('New lead'), icon: Sprout, does: { add: 'lead' } },
    { group: act, label: t('New activity'), icon: CalendarPlus, does: { add: 'activity' } },
    { group: act, label: t('Export calls as CSV'), icon: Download, does: { leave: 'export' } },
    { group: act, label: t('Keyboard shortcuts'), icon: Keyboard, keys: ['?'], does: { open: 'shortcuts' } },
    { group: act, label: t('Sign out'), icon: LogOut, does: { leave: 'sign-out' } },
    ...SECTIONS.map(({ href, icon, key }) => ({
      group: go,
      label: placeLabel(href),
      icon,
      keys: ['G', key],
      does: { go: href },
    })),
    { group: go, label: t('Settings'), icon: Settings, keys: ['G', 'S'], does: { go: '/settings' } },
    ...sectionsFor(isAdmin).map(({ href }) => {
      const part = sectionWords(href).label
      return href === '/welcome'
        ? { group: go, label: part, icon: ListChecks, does: { go: href } }
        : { group: go, label: t('Settings: {part}', { part }), icon: Settings, does: { go: href } }
    }),
    { group: look, label: t('Theme: light'), icon: Sun, does: { theme: 'light' } },
    { group: look, label: t('Theme: dark'), icon: Moon, does: { theme: 'dark' } },
    { group: look, label: t('Theme: as the system'), icon: Monitor, does: { theme: 'system' } },
  ]
}
