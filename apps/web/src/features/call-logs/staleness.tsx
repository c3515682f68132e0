'use client'

import { useExtracted } from 'next-intl'

import { Button } from '@/components/ui/button.tsx'
import { useWhen } from '@/features/time/reader-clock.tsx'

interface StalenessProps {
  readonly failed: boolean
  /** When the list was last known to be right, in milliseconds since 1970. */
  readonly since: number
  readonly onRetry: () => void
}

/** Says that the list is not up to date while the server cannot be reached. */
export const Staleness = ({ failed, since, onRetry }: StalenessProps) => {
  const t = useExtracted()
  const when = useWhen(new Date(since).toISOString())
  return (
    <output className="flex min-w-0 items-center gap-1 text-sm text-ink-3">
      {failed && (
        <>
          <span className="truncate">
            {since > 0 ? t('Not up to date: last seen {when}', { when }) : t('Not up to date')}
          </span>
          <Button variant="quiet" size="small" onClick={onRetry}>
            {t('Retry')}
          </Button>
        </>
      )}
    </output>
  )
}
