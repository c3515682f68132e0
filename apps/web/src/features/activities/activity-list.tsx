'use client'

import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { parseAsInteger, useQueryState } from 'nuqs'
import { useState } from 'react'

import { Notice } from '@/components/notice.tsx'
import { Button } from '@/components/ui/button.tsx'
import { ListHeader } from '@/features/records/list-header.tsx'
import { ListToolbar } from '@/features/records/list-toolbar.tsx'
import { RecordList } from '@/features/records/record-list.tsx'
import type { Column } from '@/features/records/record-table.tsx'
import { useListParams } from '@/features/records/use-list-params.ts'
import { ViewTabs } from '@/features/records/view-tabs.tsx'
import { useToday } from '@/features/time/reader-clock.tsx'
import { cn } from '@/lib/cn.ts'
import { useNearDay } from '@/features/time/use-near-day.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { ActivityDialog } from './activity-dialog.tsx'
import { type Activity, ACTIVITY_VIEWS, activityPages, type ActivityView, activityView } from './activity-queries.ts'
import { useSetDone } from './use-set-done.ts'

const NOTHING: Readonly<Record<ActivityView, string>> = {
  todo: 'Nothing to do',
  overdue: 'Nothing is overdue',
  today: 'Nothing left for today',
  week: 'Nothing this week',
  done: 'Nothing done yet',
}

/** What there is to do, and what was done. */
export const ActivityList = () => {
  const trpc = useTRPC()
  const today = useToday()
  const nearDay = useNearDay()
  const params = useListParams()
  const [openId, setOpenId] = useQueryState('activity', parseAsInteger)
  const [adding, setAdding] = useState(false)
  const { setDone, pendingId } = useSetDone()
  const list = useInfiniteQuery({ ...activityPages(trpc, params.settled, today), placeholderData: keepPreviousData })
  const opened = useQuery(trpc.activities.get.queryOptions({ id: openId ?? 0 }, { enabled: openId !== null }))
  const view = activityView(params.view)

  const dueOf = ({ due_date, done }: Activity) =>
    due_date && (
      <span className={cn(!done && due_date < today && 'font-medium text-danger')}>
        {nearDay(due_date, today)}
        {!done && due_date < today && <span className="sr-only">, overdue</span>}
      </span>
    )
  const columns: readonly [Column<Activity>, ...Column<Activity>[]] = [
    {
      name: 'Subject',
      sort: 'subject',
      width: 'minmax(0,1.4fr)',
      render: ({ subject, type, done }) => (
        <>
          <bdi className={cn(done && 'text-ink-3 line-through')}>{subject}</bdi>
          <span className="ml-2 font-normal text-ink-3 max-md:hidden"> {type}</span>
        </>
      ),
    },
    { name: 'Due', sort: 'due_date', width: '7rem', render: dueOf },
    { name: 'Person', width: 'minmax(0,1fr)', render: ({ person_name }) => person_name && <bdi>{person_name}</bdi> },
    { name: 'Organization', width: 'minmax(0,1fr)', render: ({ org_name }) => org_name && <bdi>{org_name}</bdi> },
    {
      name: 'Deal or lead',
      width: 'minmax(0,1fr)',
      render: ({ deal_title, lead_title }) => <bdi>{deal_title ?? lead_title}</bdi>,
    },
    { name: 'Who', width: '8rem', render: ({ owner_name }) => <bdi>{owner_name}</bdi> },
  ]
  return (
    <>
      <ListHeader title="Activities" action="New activity" onNew={() => setAdding(true)} />
      <ListToolbar params={params} placeholder="Subject, person or organization">
        <ViewTabs
          label="Which activities"
          views={ACTIVITY_VIEWS}
          current={view}
          onChoose={(next) => void params.setParams({ view: next === 'todo' ? null : next, sort: null })}
        />
      </ListToolbar>
      <RecordList
        params={params}
        noun={['activity', 'activities']}
        pages={list.data?.pages.map(({ activities }) => activities)}
        list={list}
        columns={columns}
        order={view === 'done' ? '-update_time' : 'due_date'}
        keyOf={({ id }) => `${id}`}
        hrefOf={({ id }) => `/activities?activity=${id}${view === 'todo' ? '' : `&view=${view}`}`}
        renderLead={({ id, done, subject }) => (
          // A finger needs more room than the box.
          <label className="relative z-1 -m-2 flex size-8 shrink-0 items-center justify-center max-md:size-11">
            <input
              type="checkbox"
              aria-label={`${subject}: done`}
              className="size-4 accent-accent"
              checked={pendingId === id ? !done : done}
              disabled={pendingId === id}
              onChange={() => setDone(id, !done)}
            />
          </label>
        )}
        renderSummary={(activity) => (
          <>
            {dueOf(activity)}
            {activity.due_date && (activity.person_name ?? activity.org_name) && ' · '}
            <bdi>{activity.person_name ?? activity.org_name}</bdi>
          </>
        )}
        empty={
          <Notice title={NOTHING[view]} action={<Button onClick={() => setAdding(true)}>Plan an activity</Button>}>
            Calls to make, meetings and other plans stand here, the most urgent first.
          </Notice>
        }
      />
      {adding && <ActivityDialog day={today} onDone={() => setAdding(false)} />}
      {openId !== null && opened.data?.id === openId && (
        <ActivityDialog key={openId} activity={opened.data} day={today} onDone={() => void setOpenId(null)} />
      )}
    </>
  )
}
