'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from 'sonner'

import { AlertDialog } from '@/components/ui/alert-dialog.tsx'
import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { RecordLink, RecordSection } from '@/features/records/record-page.tsx'
import { errorText } from '@/lib/trpc/error-code.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { countedWords } from './counted-words.ts'
import type { Person } from './people-queries.ts'

/** Those who may be the same person, each to be merged into this one after seeing what moves. */
export const MergeDuplicate = ({ person }: { person: Person }) => {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const { data } = useQuery(trpc.persons.duplicates.queryOptions({ id: person.id }))
  const [chosenId, setChosenId] = useState<number>()
  const merge = useMutation(
    trpc.persons.merge.mutationOptions({
      onSuccess: async () => {
        setChosenId(undefined)
        toast(`Merged into ${person.name}`)
        await queryClient.invalidateQueries()
      },
    }),
  )
  const chosen = data?.duplicates.find(({ id }) => id === chosenId)
  if (!data || data.duplicates.length === 0) return null
  return (
    <RecordSection title="Perhaps the same person">
      <ul className="border-t border-line">
        {data.duplicates.map((duplicate) => (
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
                {duplicate.same_number ? 'Same number' : 'Same name'} · has {countedWords(duplicate) || 'nothing'}
              </span>
            </span>
            <Button
              size="small"
              aria-label={`Merge ${duplicate.name} into ${person.name}`}
              onClick={() => {
                merge.reset()
                setChosenId(duplicate.id)
              }}
            >
              Merge…
            </Button>
          </li>
        ))}
      </ul>
      <AlertDialog
        open={chosen !== undefined}
        onOpenChange={(open) => !open && setChosenId(undefined)}
        title={`Merge into ${person.name}?`}
        action={merge.isPending ? 'Merging…' : 'Merge'}
        pending={merge.isPending}
        onAction={() => chosen && merge.mutate({ id: chosen.id, merge_with_id: person.id })}
      >
        {chosen && (
          <p>
            <bdi className="font-medium text-ink">{chosen.name}</bdi> goes, and{' '}
            <span className="font-medium text-ink">{countedWords(chosen) || 'nothing'}</span> of theirs will be{' '}
            <bdi>{person.name}</bdi>
            ’s, with the numbers and addresses. What {person.name} has already stays as it is. This cannot be undone.
          </p>
        )}
        {merge.error && (
          <div className="mt-3">
            <Banner>{errorText(merge.error)}</Banner>
          </div>
        )}
      </AlertDialog>
    </RecordSection>
  )
}
