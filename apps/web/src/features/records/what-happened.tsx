'use client'

import { useExtracted } from 'next-intl'
import type { ComponentProps } from 'react'

import type { ActivityLinks } from '@/features/activities/activity-dialog.tsx'
import { PlanActivity } from '@/features/activities/plan-activity.tsx'
import { LogCallButton } from '@/features/log-call/log-call-button.tsx'

import { AddNote } from './add-note.tsx'
import { RecordSection } from './record-page.tsx'
import { Timeline, type TimelineEntry } from './timeline.tsx'

interface WhatHappenedProps {
  /** What a note written here is on. */
  readonly on: ComponentProps<typeof AddNote>['on']
  /** What an activity planned here is about. */
  readonly links: ActivityLinks
  /** The infinite query of the record's timeline. */
  readonly list: ComponentProps<typeof Timeline>['list'] & {
    readonly data: { readonly pages: readonly { readonly entries: readonly TimelineEntry[] }[] } | undefined
  }
}

/** What happened with a record and is going to; with room for a note, and the way to another plan. */
export const WhatHappened = ({ on, links, list }: WhatHappenedProps) => {
  const t = useExtracted()
  return (
    <RecordSection
      title={t('What happened')}
      action={
        <span className="flex items-center gap-1">
          {/* A phone has it in its bottom bar. */}
          <LogCallButton variant="quiet" size="small" className="max-md:hidden" />
          <PlanActivity links={links} />
        </span>
      }
    >
      <AddNote on={on} />
      <div className="mt-3">
        <Timeline entries={list.data?.pages.flatMap(({ entries }) => entries)} list={list} />
      </div>
    </RecordSection>
  )
}
