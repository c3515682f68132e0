'use client'

import { useExtracted } from 'next-intl'

import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'

interface ListFooterProps {
  readonly hasMore: boolean
  readonly loading: boolean
  readonly error: string | undefined
  readonly onMore: () => void
}

/** The end of the rows that are loaded. More come by themselves as one gets near; after a failure, by a press. */
export const ListFooter = ({ hasMore, loading, error, onMore }: ListFooterProps) => {
  const t = useExtracted()
  if (!hasMore) return null
  const action = error === undefined ? t('Load more') : t('Try again')
  return (
    <div className="grid justify-items-center gap-3 px-4 py-6 text-sm text-ink-3">
      {error !== undefined && <Banner>{error}</Banner>}
      {/* Not disabled while it loads: that would take the keyboard's focus away. */}
      <Button aria-disabled={loading} onClick={() => !loading && onMore()}>
        {loading ? t('Loading…') : action}
      </Button>
    </div>
  )
}
