'use client'

import { Command } from 'cmdk'
import { Keyboard, Monitor, Moon, Plus, Settings, Sun } from 'lucide-react'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useTheme } from 'next-themes'

import { SECTIONS } from '@/features/app-frame/sections.ts'
import { useLogCall } from '@/features/log-call/use-log-call.ts'
import { shortcutSheetOpen } from '@/features/shortcuts/sheet-open.ts'

import { FoundRecords } from './found-records.tsx'
import { PaletteLine } from './palette-line.tsx'
import { SETTINGS_PAGES } from './settings-pages.ts'

const THEMES = [
  { name: 'light', label: 'Theme: light', icon: Sun },
  { name: 'dark', label: 'Theme: dark', icon: Moon },
  { name: 'system', label: 'Theme: as the system', icon: Monitor },
] as const

/** A command is meant when each word typed begins one of its own: names of people are typed here, too. */
const byWords = (command: string, typed: string): number => {
  const words = command.toLowerCase().split(/\W+/)
  const asked = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return asked.every((part) => words.some((word) => word.startsWith(part))) ? 1 : 0
}

/** What the palette offers: what can be done, where one can go, and what is found for what one types. */
const PaletteContent = ({ onDone }: { onDone: () => void }) => {
  const router = useRouter()
  const logCall = useLogCall()
  const { setTheme } = useTheme()

  const go = (path: string) => {
    onDone()
    router.push(path as Route)
  }
  // Once the palette is gone: the next dialog takes the keyboard, which the palette gives back.
  const then = (action: () => void) => () => {
    onDone()
    setTimeout(action)
  }

  return (
    <Command label="Search and commands" loop filter={byWords} className="flex min-h-0 flex-col">
      <Command.Input
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- It is what one opens the palette for.
        autoFocus
        placeholder="Search people, calls, deals… or type a command"
        className="h-12 shrink-0 border-b border-line bg-transparent px-4 text-base outline-none max-md:text-lg"
      />
      <Command.List className="palette-list min-h-0 overflow-y-auto p-1.5">
        <Command.Empty className="px-2 py-6 text-center text-sm text-ink-3">Nothing found.</Command.Empty>
        <Command.Group heading="Do">
          <PaletteLine value="Log a call" icon={Plus} keys={['C']} onSelect={then(logCall.open)}>
            Log a call
          </PaletteLine>
          <PaletteLine
            value="Keyboard shortcuts help"
            icon={Keyboard}
            keys={['?']}
            onSelect={then(() => shortcutSheetOpen.set(true))}
          >
            Keyboard shortcuts
          </PaletteLine>
        </Command.Group>
        <Command.Group heading="Go to">
          {SECTIONS.map(({ href, label, icon, key }) => (
            <PaletteLine key={href} value={`Go to ${label}`} icon={icon} keys={['G', key]} onSelect={() => go(href)}>
              {label}
            </PaletteLine>
          ))}
          {SETTINGS_PAGES.map(({ href, label }) => (
            <PaletteLine key={href} value={`Go to ${label}`} icon={Settings} onSelect={() => go(href)}>
              {label}
            </PaletteLine>
          ))}
        </Command.Group>
        <Command.Group heading="Look">
          {THEMES.map(({ name, label, icon }) => (
            <PaletteLine key={name} value={label} icon={icon} onSelect={then(() => setTheme(name))}>
              {label}
            </PaletteLine>
          ))}
        </Command.Group>
        <FoundRecords onGo={go} />
      </Command.List>
    </Command>
  )
}

export default PaletteContent
