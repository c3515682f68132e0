'use client'

import type { AppRouter } from '@callbook/api'
import type { RecordKind } from '@callbook/schema'
import type { inferRouterOutputs } from '@trpc/server'
import { Command } from 'cmdk'
import { Building2, CircleDollarSign, type LucideIcon, Phone, Sprout, UserRound } from 'lucide-react'

import { useWhen } from '@/features/time/reader-clock.tsx'

import { PaletteLine } from './palette-line.tsx'

const KINDS: Readonly<Record<RecordKind, { word: string; path: string; icon: LucideIcon }>> = {
  person: { word: 'Person', path: 'people', icon: UserRound },
  organization: { word: 'Organization', path: 'organizations', icon: Building2 },
  deal: { word: 'Deal', path: 'deals', icon: CircleDollarSign },
  lead: { word: 'Lead', path: 'leads', icon: Sprout },
  call: { word: 'Call', path: 'calls', icon: Phone },
}

const CallTime = ({ instant }: { instant: string }) => useWhen(instant)

interface FoundRecordsProps {
  readonly records: inferRouterOutputs<AppRouter>['search']['records']
  readonly onGo: (path: string) => void
}

/** The records that the server found for what is typed: each the way to its page. */
export const FoundRecords = ({ records, onGo }: FoundRecordsProps) => (
  <Command.Group heading="Found">
    {records.map(({ kind, id, name, detail }) => {
      const { word, path, icon } = KINDS[kind]
      return (
        <PaletteLine key={`${kind} ${id}`} value={`${kind} ${id}`} icon={icon} onSelect={() => onGo(`/${path}/${id}`)}>
          <span className="sr-only">{word}</span>
          <span dir="auto" className="max-w-[75%] shrink-0 truncate font-medium">
            {name}
          </span>
          <span dir="auto" className="min-w-0 truncate text-ink-3">
            {kind === 'call' && detail ? <CallTime instant={detail} /> : detail}
          </span>
          <span aria-hidden className="ml-auto shrink-0 pl-2 text-xs text-ink-3">
            {word}
          </span>
        </PaletteLine>
      )
    })}
  </Command.Group>
)
