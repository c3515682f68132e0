'use client'

import { useExtracted } from 'next-intl'

import { Kbd } from '@/components/ui/kbd.tsx'
import { useTimeZone } from '@/features/time/reader-clock.tsx'

import type { Candidate } from './inbox-queries.ts'
import { useWhyThem } from './use-why-them.ts'

interface CandidateListProps {
  /** When they were looked up. */
  readonly now: Date
  readonly candidates: readonly Candidate[]
  readonly onChoose: (candidate: Candidate) => void
}

/** Who a number may be, and why: a press, or the key beside the name, links its calls to them. */
export const CandidateList = ({ now, candidates, onChoose }: CandidateListProps) => {
  const t = useExtracted()
  const whyThem = useWhyThem()
  const timeZone = useTimeZone()
  return (
    <ol className="grid border-t border-line">
      {candidates.map((candidate, index) => (
        <li key={candidate.id} className="border-b border-line">
          <button
            type="button"
            className="flex min-h-13 w-full items-center gap-3 rounded-sm py-1.5 text-left transition-colors hover:bg-hover md:px-2"
            aria-keyshortcuts={`${index + 1}`}
            onClick={() => onChoose(candidate)}
          >
            <Kbd className="shrink-0 text-accent-ink max-md:hidden">{index + 1}</Kbd>
            <span className="min-w-0 flex-1">
              <span className="block truncate font-medium">
                <bdi>{candidate.name}</bdi>
                {candidate.org_name && (
                  <span className="font-normal text-ink-2">
                    {' · '}
                    <bdi>{candidate.org_name}</bdi>
                  </span>
                )}
              </span>
              <span className="block text-sm text-ink-3">{whyThem(candidate, now, timeZone)}</span>
            </span>
            <span className="shrink-0 text-sm font-medium text-accent-ink">
              {t({ message: 'Link', description: 'a verb: these calls are with this person' })}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
