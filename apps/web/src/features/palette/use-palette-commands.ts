import { Keyboard, type LucideIcon, Monitor, Moon, Plus, Settings, Sun } from 'lucide-react'
import { useExtracted } from 'next-intl'

import { SECTIONS } from '@/features/app-frame/sections.ts'
import { usePlaceLabel } from '@/features/app-frame/use-place-label.ts'
import { sectionsFor } from '@/features/settings/settings-sections.ts'
import { useSectionWords } from '@/features/settings/use-section-words.ts'

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
    | { readonly open: 'log-call' | 'shortcuts' }
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
    { group: act, label: t('Keyboard shortcuts'), icon: Keyboard, keys: ['?'], does: { open: 'shortcuts' } },
    ...SECTIONS.map(({ href, icon, key }) => ({
      group: go,
      label: placeLabel(href),
      icon,
      keys: ['G', key],
      does: { go: href },
    })),
    { group: go, label: t('Settings'), icon: Settings, keys: ['G', 'S'], does: { go: '/settings' } },
    ...sectionsFor(isAdmin).map(({ href }) => ({
      group: go,
      label: t('Settings: {part}', { part: sectionWords(href).label }),
      icon: Settings,
      does: { go: href },
    })),
    { group: look, label: t('Theme: light'), icon: Sun, does: { theme: 'light' } },
    { group: look, label: t('Theme: dark'), icon: Moon, does: { theme: 'dark' } },
    { group: look, label: t('Theme: as the system'), icon: Monitor, does: { theme: 'system' } },
  ]
}
