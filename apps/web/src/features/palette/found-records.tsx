'use client'

import type { AppRouter } from '@callbook/api'
import type { RecordKind } from '@callbook/schema'
import type { inferRouterOutputs } from '@trpc/server'
import { Command } from 'cmdk'
import { Building2, CircleDollarSign, type LucideIcon, Phone, Sprout, UserRound } from 'lucide-react'
import { useExtracted } from 'next-intl'

import { useRecordKindWord } from '@/features/search/use-record-kind-word.ts'
import { useWhen } from '@/features/time/reader-clock.tsx'

import { PaletteLine } from './palette-line.tsx'

const KINDS: Readonly<Record<RecordKind, { path: string; icon: LucideIcon }>> = {
  person: { path: 'people', icon: UserRound },
  organization: { path: 'organizations', icon: Building2 },
  deal: { path: 'deals', icon: CircleDollarSign },
  lead: { path: 'leads', icon: Sprout },
  call: { path: 'calls', icon: Phone },
}

const CallTime = ({ instant }: { instant: string }) => <time dateTime={instant}>{useWhen(instant)}</time>

interface FoundRecordsProps {
  readonly records: inferRouterOutputs<AppRouter>['search']['records']
  readonly onGo: (path: string) => void
}

/** The records that the server found for what is typed: each the way to its page. */
export const FoundRecords = ({ records, onGo }: FoundRecordsProps) => {
  const t = useExtracted()
  const kindWord = useRecordKindWord()
  return (
    <Command.Group heading={t({ message: 'Found', description: 'heading of the records that a search found' })}>
      {records.map(({ kind, id, name, detail }) => {
        const { path, icon } = KINDS[kind]
        const word = kindWord(kind)
        return (
          <PaletteLine
            key={`${kind} ${id}`}
            value={`${kind} ${id}`}
            icon={icon}
            onSelect={() => onGo(`/${path}/${id}`)}
          >
            <span className="sr-only">{word}</span>
            <bdi className="max-w-[75%] shrink-0 truncate font-medium">{name}</bdi>
            <bdi className="min-w-0 truncate text-ink-3">
              {kind === 'call' && detail ? <CallTime instant={detail} /> : detail}
            </bdi>
            <span aria-hidden className="ml-auto shrink-0 pl-2 text-xs text-ink-3">
              {word}
            </span>
          </PaletteLine>
        )
      })}
    </Command.Group>
  )
}
