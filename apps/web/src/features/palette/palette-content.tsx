'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useExtracted } from 'next-intl'
import { useState } from 'react'

import { useLogCall } from '@/features/log-call/use-log-call.ts'
import { useSettled } from '@/features/search/use-settled.ts'
import { useSession } from '@/features/session/session-context.tsx'
import { shortcutSheetOpen } from '@/features/shortcuts/sheet-open.ts'
import { useChosenTheme } from '@/features/theme/use-chosen-theme.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { FoundRecords } from './found-records.tsx'
import { isMeant } from './is-meant.ts'
import { PaletteLine } from './palette-line.tsx'
import { type PaletteCommand, usePaletteCommands } from './use-palette-commands.ts'

const LEAST_LETTERS = 2

/** What the palette offers: what can be done, where one can go, and what is found for what one types. */
const PaletteContent = ({ onDone }: { onDone: () => void }) => {
  const t = useExtracted()
  const router = useRouter()
  const trpc = useTRPC()
  const logCall = useLogCall()
  const { choose } = useChosenTheme()
  const { is_admin } = useSession()
  const [typed, setTyped] = useState('')
  const term = typed.trim()
  const settled = useSettled(term, 150)
  const asked = term.length >= LEAST_LETTERS
  const found = useQuery(
    trpc.search.records.queryOptions(
      { term: settled },
      { enabled: settled.length >= LEAST_LETTERS, placeholderData: keepPreviousData },
    ),
  )
  const records = asked ? (found.data ?? []) : []
  const searching = asked && (settled !== term || found.isFetching)
  const commands = usePaletteCommands(is_admin).filter((command) => isMeant(command, term))
  const groups = [...new Set(commands.map(({ group }) => group))]

  const go = (path: string) => {
    onDone()
    router.push(path as Route)
  }
  const run = ({ does }: PaletteCommand) => {
    if ('go' in does) {
      go(does.go)
      return
    }
    onDone()
    if ('theme' in does) choose(does.theme)
    // Once the palette is gone: the next dialog takes the keyboard, which the palette gives back.
    else setTimeout(() => (does.open === 'log-call' ? logCall.open() : shortcutSheetOpen.set(true)))
  }

  return (
    // What is meant is decided here: the library would rank the server's records by their letters.
    <Command label={t('Search and commands')} loop shouldFilter={false} className="flex min-h-0 flex-col">
      <Command.Input
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- It is what one opens the palette for.
        autoFocus
        value={typed}
        onValueChange={setTyped}
        placeholder={t('Search people, calls, deals… or type a command')}
        className="h-12 shrink-0 border-b border-line bg-transparent px-4 text-base outline-none max-md:h-14 max-md:pr-14 max-md:text-lg"
      />
      <Command.List label={t('Suggestions')} className="palette-list min-h-0 overflow-y-auto p-1.5">
        <Command.Empty className="px-2 py-6 text-center text-sm text-ink-3">
          {searching ? t('Searching…') : t('Nothing found.')}
        </Command.Empty>
        {groups.map((group) => (
          <Command.Group key={group} heading={group}>
            {commands
              .filter((command) => command.group === group)
              .map((command) => (
                <PaletteLine
                  key={command.label}
                  value={command.label}
                  icon={command.icon}
                  keys={command.keys}
                  onSelect={() => run(command)}
                >
                  {command.label}
                </PaletteLine>
              ))}
          </Command.Group>
        ))}
        {records.length > 0 && <FoundRecords records={records} onGo={go} />}
      </Command.List>
    </Command>
  )
}

export default PaletteContent
