'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { toast } from 'sonner'

import { AlertDialog } from '@/components/ui/alert-dialog.tsx'
import { Banner } from '@/components/ui/banner.tsx'
import { RecordSection } from '@/features/records/record-page.tsx'
import { usePendingDeletes } from '@/features/undo/pending-deletes.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { DuplicateList } from './duplicate-list.tsx'
import type { Person } from './people-queries.ts'
import { useCountedWords } from './use-counted-words.ts'

const TAGS = {
  strong: (text: ReactNode) => <span className="font-medium text-ink">{text}</span>,
  bdi: (name: ReactNode) => <bdi>{name}</bdi>,
}

interface MergeConsequenceProps {
  readonly duplicate: Pick<Person, 'name'> & Parameters<ReturnType<typeof useCountedWords>>[0]
  readonly person: Person
}

/** What a merge does, before one agrees to it. */
const MergeConsequence = ({ duplicate, person }: MergeConsequenceProps) => {
  const t = useExtracted()
  const things = useCountedWords()(duplicate)
  const values = {
    duplicate: duplicate.name,
    person: person.name,
    ...TAGS,
  }
  return (
    <p>
      {things
        ? t.rich(
            '<strong><bdi>{duplicate}</bdi></strong> goes, and <strong>{things}</strong> of theirs will be <bdi>{person}</bdi>’s, with the numbers and addresses. What <bdi>{person}</bdi> has already stays as it is. This cannot be undone.',
            { ...values, things },
          )
        : t.rich(
            '<strong><bdi>{duplicate}</bdi></strong> goes, and <strong>nothing</strong> of theirs will be <bdi>{person}</bdi>’s, with the numbers and addresses. What <bdi>{person}</bdi> has already stays as it is. This cannot be undone.',
            values,
          )}
    </p>
  )
}

/** Those who may be the same person, or only share a number; each to be merged into this one after seeing what moves. */
export const MergeDuplicate = ({ person }: { person: Person }) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const { data } = useQuery(trpc.persons.duplicates.queryOptions({ id: person.id }))
  const [chosenId, setChosenId] = useState<number>()
  const merge = useMutation(
    trpc.persons.merge.mutationOptions({
      onSuccess: async () => {
        setChosenId(undefined)
        toast(t('Merged into {name}', { name: person.name }))
        await queryClient.invalidateQueries()
      },
    }),
  )
  const chosen = data?.duplicates.find(({ id }) => id === chosenId)
  const deleted = usePendingDeletes()
  const living = data?.duplicates.filter(({ id }) => !deleted.has(`/people/${id}`)) ?? []
  const sections = [
    [t('Perhaps the same person'), living.filter((duplicate) => duplicate.may_be_same)],
    [t('Has the same number'), living.filter((duplicate) => !duplicate.may_be_same)],
  ] as const
  return (
    <>
      {sections.map(
        ([title, duplicates]) =>
          duplicates.length > 0 && (
            <RecordSection key={title} title={title}>
              <DuplicateList
                duplicates={duplicates}
                person={person}
                onMerge={(id) => {
                  merge.reset()
                  setChosenId(id)
                }}
              />
            </RecordSection>
          ),
      )}
      <AlertDialog
        open={chosen !== undefined}
        onOpenChange={(open) => !open && setChosenId(undefined)}
        title={t('Merge into {name}?', { name: person.name })}
        action={merge.isPending ? t('Merging…') : t('Merge')}
        pending={merge.isPending}
        onAction={() => chosen && merge.mutate({ id: chosen.id, merge_with_id: person.id })}
      >
        {chosen && <MergeConsequence duplicate={chosen} person={person} />}
        {merge.error && (
          <div className="mt-3">
            <Banner>{errorText(merge.error)}</Banner>
          </div>
        )}
      </AlertDialog>
    </>
  )
}
