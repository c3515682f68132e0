'use client'

import type { RecordKind } from '@callbook/schema'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Command, useCommandState } from 'cmdk'
import { Building2, CircleDollarSign, type LucideIcon, Phone, Sprout, UserRound } from 'lucide-react'

import { useSettled } from '@/features/search/use-settled.ts'
import { useWhen } from '@/features/time/reader-clock.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { PaletteLine } from './palette-line.tsx'

const KINDS: Readonly<Record<RecordKind, { word: string; path: string; icon: LucideIcon }>> = {
  person: { word: 'Person', path: 'people', icon: UserRound },
  organization: { word: 'Organization', path: 'organizations', icon: Building2 },
  deal: { word: 'Deal', path: 'deals', icon: CircleDollarSign },
  lead: { word: 'Lead', path: 'leads', icon: Sprout },
  call: { word: 'Call', path: 'calls', icon: Phone },
}
const LEAST_LETTERS = 2

const CallTime = ({ instant }: { instant: string }) => useWhen(instant)

/** The records that the server found for what is typed. */
export const FoundRecords = ({ onGo }: { onGo: (path: string) => void }) => {
  const trpc = useTRPC()
  const term = useCommandState(({ search }) => search).trim()
  const settled = useSettled(term, 150)
  const asked = term.length >= LEAST_LETTERS
  const { data } = useQuery(
    trpc.search.records.queryOptions(
      { term: settled },
      { enabled: settled.length >= LEAST_LETTERS, placeholderData: keepPreviousData },
    ),
  )
  if (!asked || !data || data.length === 0) return null
  return (
    <Command.Group heading="Found" forceMount>
      {data.map(({ kind, id, name, detail }) => {
        const { word, path, icon } = KINDS[kind]
        return (
          <PaletteLine
            key={`${kind} ${id}`}
            value={`${kind} ${id}`}
            icon={icon}
            found
            onSelect={() => onGo(`/${path}/${id}`)}
          >
            <span className="sr-only">{word}</span>
            <span dir="auto" className="min-w-0 truncate font-medium">
              {name}
            </span>
            <span dir="auto" className="min-w-0 truncate text-ink-3">
              {kind === 'call' && detail ? <CallTime instant={detail} /> : detail}
            </span>
            <span aria-hidden className="ml-auto pl-2 text-xs text-ink-3">
              {word}
            </span>
          </PaletteLine>
        )
      })}
    </Command.Group>
  )
}
