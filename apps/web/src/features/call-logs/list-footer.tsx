'use client'

import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'

import { NearEnd } from './near-end.tsx'

interface ListFooterProps {
  /** Rows shown. */
  readonly count: number
  readonly hasMore: boolean
  readonly loading: boolean
  readonly error: string | undefined
  readonly onMore: () => void
}

const NUMBER = new Intl.NumberFormat('en')

/** How much is shown, and the way to more: by itself when one gets near the end, or by a press. */
export const ListFooter = ({ count, hasMore, loading, error, onMore }: ListFooterProps) => {
  const calls = `${NUMBER.format(count)} ${count === 1 ? 'call' : 'calls'}`
  const action = error === undefined ? 'Load more' : 'Try again'
  return (
    <div className="relative grid justify-items-center gap-3 px-4 py-6 text-sm text-ink-3">
      {hasMore && !loading && error === undefined && <NearEnd key={count} onNear={onMore} />}
      {error !== undefined && <Banner>{error}</Banner>}
      {hasMore && (
        // Not disabled while it loads: that would take the keyboard's focus away.
        <Button aria-disabled={loading} onClick={() => !loading && onMore()}>
          {loading ? 'Loading…' : action}
        </Button>
      )}
      <output>{hasMore || count === 1 ? `${calls} shown` : `All ${calls} shown`}</output>
    </div>
  )
}
