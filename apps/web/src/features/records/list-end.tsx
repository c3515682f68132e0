'use client'

import { useExtracted } from 'next-intl'

import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { NearEnd } from './near-end.tsx'

interface ListEndProps {
  /** How many rows of what are shown: "40 people". */
  readonly shown: string
  /** How many rows there are: another number looks for the end anew. */
  readonly count: number
  /** The infinite query that the list shows. */
  readonly list: {
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    readonly isFetchNextPageError: boolean
    readonly error: unknown
    readonly fetchNextPage: () => Promise<unknown>
  }
}

/** The end of a list: more of it by itself when one gets near, or by a press. */
export const ListEnd = ({ shown, count, list }: ListEndProps) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, error } = list
  const more = () => void list.fetchNextPage()
  const action = isFetchNextPageError ? t('Try again') : t('Load more')
  return (
    <div className="relative grid justify-items-center gap-3 px-4 py-5 text-sm text-ink-3">
      {hasNextPage && !isFetchingNextPage && !isFetchNextPageError && <NearEnd key={count} onNear={more} />}
      {isFetchNextPageError && <Banner>{errorText(error)}</Banner>}
      {hasNextPage && (
        // Not disabled while it loads: that would take the keyboard's focus away.
        <Button aria-disabled={isFetchingNextPage} onClick={() => !isFetchingNextPage && more()}>
          {isFetchingNextPage ? t('Loading…') : action}
        </Button>
      )}
      <output>
        {hasNextPage
          ? t({ message: '{rows} shown', description: '{rows} is “40 people” or the like', values: { rows: shown } })
          : shown}
      </output>
    </div>
  )
}
