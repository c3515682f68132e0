'use client'

import { useQuery } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import type { ReactNode } from 'react'

import { When } from '@/features/time/when.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { useHistoryWords } from './use-history-words.ts'

const who = (name: ReactNode) => <bdi className="font-medium text-ink">{name}</bdi>

/** Who logged the call, and who changed what of it since. */
export const CallHistory = ({ id }: { id: string }) => {
  const t = useExtracted()
  const historyWords = useHistoryWords()
  const trpc = useTRPC()
  const { data } = useQuery(trpc.callLogs.history.queryOptions({ id }))
  if (!data) return null
  return (
    <section className="border-t border-line pt-3">
      <h2 className="mb-1 text-sm text-ink-3">{t('History')}</h2>
      <ol className="grid gap-1.5 text-sm">
        {data.map((entry) => (
          <li key={`${entry.time} ${entry.action}`} className="flex gap-3">
            <span className="w-28 shrink-0 text-ink-3">
              <When instant={entry.time} />
            </span>
            <span className="min-w-0 break-words text-ink-2">
              {t.rich({
                message: '<who>{name}</who> {deed}',
                description: 'who, and what they did with a call: “Ana edited the note”',
                values: {
                  name: entry.user_name,
                  who,
                  deed: historyWords(entry),
                },
              })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
