import type { AppRouter } from '@callbook/api'
import type { inferRouterOutputs } from '@trpc/server'
import { useExtracted } from 'next-intl'

import { Button } from '@/components/ui/button.tsx'
import { Dotted } from '@/features/records/dotted.tsx'
import { RecordLink } from '@/features/records/record-page.tsx'

import type { Person } from './people-queries.ts'
import { useCountedWords } from './use-counted-words.ts'

type Duplicate = inferRouterOutputs<AppRouter>['persons']['duplicates']['duplicates'][number]

interface DuplicateListProps {
  readonly duplicates: readonly Duplicate[]
  readonly person: Person
  readonly onMerge: (id: number) => void
}

/** Who could be merged into a person, and with what. */
export const DuplicateList = ({ duplicates, person, onMerge }: DuplicateListProps) => {
  const t = useExtracted()
  const countedWords = useCountedWords()
  const hasWords = (duplicate: Duplicate) => {
    const things = countedWords(duplicate)
    return things ? t('has {things}', { things }) : t('has nothing')
  }
  return (
    <ul className="border-t border-line">
      {duplicates.map((duplicate) => (
        <li key={duplicate.id} className="flex min-h-11 items-center gap-3 border-b border-line py-1.5">
          <span className="min-w-0 flex-1">
            <span className="block truncate font-medium">
              <RecordLink href={`/people/${duplicate.id}`}>{duplicate.name}</RecordLink>
              {duplicate.org_name && (
                <span className="font-normal text-ink-2">
                  {' · '}
                  <bdi>{duplicate.org_name}</bdi>
                </span>
              )}
            </span>
            <span className="block text-sm text-ink-3">
              <Dotted>
                {duplicate.same_number ? t('Same number') : t('Same name')}
                {hasWords(duplicate)}
              </Dotted>
            </span>
          </span>
          <Button
            size="small"
            aria-label={t('Merge {duplicate} into {person}', { duplicate: duplicate.name, person: person.name })}
            onClick={() => onMerge(duplicate.id)}
          >
            {t('Merge…')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
