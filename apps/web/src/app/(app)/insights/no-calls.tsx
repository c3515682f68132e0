'use client'

import { useExtracted } from 'next-intl'
import { Notice } from '@/components/notice.tsx'
import { Button } from '@/components/ui/button.tsx'
import { LogCallButton } from '@/features/log-call/log-call-button.tsx'

import { useInsightsFilters } from './filter-bar.tsx'
import type { Overview } from './figures.ts'
import { NOT_NARROWED } from './insights-filter.ts'
import { DEFAULT_PRESET } from './period.ts'
import { usePeriodWords } from './use-period-words.ts'

/** In place of numbers, when there are no calls to count: why, and what helps. */
export const NoCalls = ({ overview, filtered }: { overview: Overview; filtered: boolean }) => {
  const t = useExtracted()
  const periodWords = usePeriodWords()
  const [{ direction, period, from }, setFilters] = useInsightsFilters()
  const { previous_totals, previous_period, has_own_numbers } = overview
  if (filtered) {
    return (
      <Notice
        title={t('No calls match')}
        action={
          <Button variant="primary" onClick={() => void setFilters(NOT_NARROWED)}>
            {t('Clear filters')}
          </Button>
        }
      >
        {direction && !has_own_numbers
          ? t('A call has a direction when your company’s own numbers are known, and none is set yet.')
          : t('Nobody had such a call in this period.')}
      </Notice>
    )
  }
  if (previous_totals.calls > 0) {
    return (
      <Notice
        title={t('No calls in this period')}
        action={
          <Button
            variant="primary"
            onClick={() => void setFilters({ from: previous_period.from, to: previous_period.to })}
          >
            {t('Show the period before')}
          </Button>
        }
      >
        {t('{period}: {count, plural, one {# call} other {# calls}}', {
          period: periodWords(previous_period),
          count: previous_totals.calls,
        })}
      </Notice>
    )
  }
  if (from !== null || period !== DEFAULT_PRESET) {
    return (
      <Notice
        title={t('No calls in this period')}
        action={
          <Button variant="primary" onClick={() => void setFilters({ period: null, from: null, to: null })}>
            {t('Show the last 30 days')}
          </Button>
        }
      >
        {t('Nor in the one before it.')}
      </Notice>
    )
  }
  return (
    <Notice title={t('No calls in this period')} action={<LogCallButton />}>
      {t('How many calls your team makes, how many connect, and at what hour they do: it will all be counted here.')}
    </Notice>
  )
}
