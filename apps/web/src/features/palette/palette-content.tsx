'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useExtracted } from 'next-intl'
import { useState } from 'react'

import { useLogCall } from '@/features/log-call/use-log-call.ts'
import { useSettled } from '@/features/search/use-settled.ts'
import { useSignOut } from '@/features/session/use-sign-out.ts'
import { useSession } from '@/features/session/session-context.tsx'
import { shortcutSheetOpen } from '@/features/shortcuts/sheet-open.ts'
import { useChosenTheme } from '@/features/theme/use-chosen-theme.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { FoundRecords } from './found-records.tsx'
import { isMeant } from './is-meant.ts'
import { newRecord } from './new-record.ts'
import { PaletteLine } from './palette-line.tsx'
import { type PaletteCommand, usePaletteCommands } from './use-palette-commands.ts'

const LEAST_LETTERS = 2
const EVERY_CALL = '/api/export/call-logs.csv'

/** What the palette offers: what can be done, where one can go, and what is found for what one types. */
const PaletteContent = ({ onDone }: { onDone: () => void }) => {
  const t = useExtracted()
  const router = useRouter()
  const trpc = useTRPC()
  const logCall = useLogCall()
  const signOut = useSignOut()
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
    else if ('leave' in does) {
      if (does.leave === 'sign-out') void signOut()
      else window.location.assign(EVERY_CALL)
    } else {
      const open = () => {
        if ('add' in does) newRecord.set(does.add)
        else if (does.open === 'log-call') logCall.open()
        else shortcutSheetOpen.set(true)
      }
      // Once the palette is gone, and has given the keyboard back (in a timeout of its own): the next dialog takes it
      // from there, and gives it back to there.
      setTimeout(() => setTimeout(open))
    }
  }

  return (
    // What is meant is decided here: the library would rank the server's records by their letters.
    <Command label={t('Search and commands')} loop shouldFilter={false} className="flex min-h-0 flex-col">
      <Command.Input
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
