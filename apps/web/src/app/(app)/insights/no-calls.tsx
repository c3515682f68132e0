'use client'

import { useFormatter } from 'next-intl'
import { Notice } from '@/components/notice.tsx'
import { Button } from '@/components/ui/button.tsx'
import { LogCallButton } from '@/features/log-call/log-call-button.tsx'
import { formatFullDay } from '@/lib/time/day.ts'

import { useInsightsFilters } from './filter-bar.tsx'
import { formatCalls, type Overview } from './figures.ts'
import { NOT_NARROWED } from './insights-filter.ts'
import { DEFAULT_PRESET } from './period.ts'

/** In place of numbers, when there are no calls to count: why, and what helps. */
export const NoCalls = ({ overview, filtered }: { overview: Overview; filtered: boolean }) => {
  const format = useFormatter()
  const [{ direction, period, from }, setFilters] = useInsightsFilters()
  const { previous_totals, previous_period, has_own_numbers } = overview
  if (filtered) {
    return (
      <Notice
        title="No calls match"
        action={
          <Button variant="primary" onClick={() => void setFilters(NOT_NARROWED)}>
            Clear filters
          </Button>
        }
      >
        {direction && !has_own_numbers
          ? 'A call has a direction when your company’s own numbers are known, and none is set yet.'
          : 'Nobody had such a call in this period.'}
      </Notice>
    )
  }
  if (previous_totals.calls > 0) {
    return (
      <Notice
        title="No calls in this period"
        action={
          <Button variant="primary" onClick={() => void setFilters(previous_period)}>
            Show the period before
          </Button>
        }
      >
        {formatCalls(previous_totals.calls)} from {formatFullDay(previous_period.from, format)} to{' '}
        {formatFullDay(previous_period.to, format)}.
      </Notice>
    )
  }
  if (from !== null || period !== DEFAULT_PRESET) {
    return (
      <Notice
        title="No calls in this period"
        action={
          <Button variant="primary" onClick={() => void setFilters({ period: null, from: null, to: null })}>
            Show the last 30 days
          </Button>
        }
      >
        Nor in the one before it.
      </Notice>
    )
  }
  return (
    <Notice title="No calls in this period" action={<LogCallButton />}>
      How many calls your team makes, how many connect, and at what hour they do: it will all be counted here.
    </Notice>
  )
}
