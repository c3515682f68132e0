'use client'

import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { parseAsInteger, useQueryState } from 'nuqs'
import { useState } from 'react'

import { Notice } from '@/components/notice.tsx'
import { Button } from '@/components/ui/button.tsx'
import { PhoneLink } from '@/features/call-detail/phone-link.tsx'
import { Dotted } from '@/features/records/dotted.tsx'
import { ListHeader } from '@/features/records/list-header.tsx'
import { ListToolbar } from '@/features/records/list-toolbar.tsx'
import { NearDay } from '@/features/records/near-day.tsx'
import { RecordList } from '@/features/records/record-list.tsx'
import type { Column } from '@/features/records/record-table.tsx'
import { useListParams } from '@/features/records/use-list-params.ts'
import { ViewTabs } from '@/features/records/view-tabs.tsx'
import { useSession } from '@/features/session/session-context.tsx'
import { useToday } from '@/features/time/reader-clock.tsx'
import { cn } from '@/lib/cn.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { ActivityDialog } from './activity-dialog.tsx'
import { type Activity, ACTIVITY_VIEWS, activityPages, activityView } from './activity-queries.ts'
import { numberToCall } from './number-to-call.ts'
import { useActivityViewWords } from './use-activity-view-words.ts'
import { useSetDone } from './use-set-done.ts'

/** What there is to do, and what was done. */
export const ActivityList = () => {
  const t = useExtracted()
  const viewWords = useActivityViewWords()
  const trpc = useTRPC()
  const today = useToday()
  const { country } = useSession().company
  const params = useListParams()
  const [openId, setOpenId] = useQueryState('activity', parseAsInteger)
  const [adding, setAdding] = useState(false)
  const { setDone, pendingId } = useSetDone()
  const list = useInfiniteQuery({ ...activityPages(trpc, params.settled, today), placeholderData: keepPreviousData })
  const opened = useQuery(trpc.activities.get.queryOptions({ id: openId ?? 0 }, { enabled: openId !== null }))
  const view = activityView(params.view)

  const dueOf = ({ due_date, done }: Activity) => {
    if (!due_date) return null
    if (done || due_date >= today) return <NearDay day={due_date} />
    return (
      <span className="font-medium text-danger">
        <NearDay day={due_date} />
        <span className="sr-only">{t({ message: ', overdue', description: 'follows a day' })}</span>
      </span>
    )
  }
  /** Who it is with; without a person, the number to call that its subject names. */
  const withOf = ({ person_name, subject }: Activity) => {
    if (person_name) return <bdi>{person_name}</bdi>
    const number = numberToCall(subject)
    return (
      number && (
        // Above the link that the whole row is.
        <span className="relative z-1">
          <PhoneLink number={number} country={country} />
        </span>
      )
    )
  }
  const columns: readonly [Column<Activity>, ...Column<Activity>[]] = [
    {
      name: t('Subject'),
      sort: 'subject',
      width: 'minmax(0,1.4fr)',
      render: ({ subject, type, done }) => (
        <>
          <bdi className={cn(done && 'text-ink-3 line-through')}>{subject}</bdi>
          <bdi className="ml-2 font-normal text-ink-3 max-md:hidden"> {type}</bdi>
        </>
      ),
    },
    { name: t('Due'), sort: 'due_date', width: '7rem', render: dueOf },
    { name: t('Person'), width: 'minmax(0,1fr)', render: withOf },
    { name: t('Organization'), width: 'minmax(0,1fr)', render: ({ org_name }) => org_name && <bdi>{org_name}</bdi> },
    {
      name: t('Deal or lead'),
      width: 'minmax(0,1fr)',
      render: ({ deal_title, lead_title }) => <bdi>{deal_title ?? lead_title}</bdi>,
    },
    {
      name: t({ id: 'activityWho', message: 'Who', description: 'who does the activity' }),
      width: '8rem',
      render: ({ owner_name }) => <bdi>{owner_name}</bdi>,
    },
  ]
  return (
    <>
      <ListHeader title={t('Activities')} action={t('New activity')} onNew={() => setAdding(true)} />
      <ListToolbar params={params} placeholder={t('Subject, person or organization')}>
        <ViewTabs
          label={t('Which activities')}
          views={ACTIVITY_VIEWS.map((one) => [one, viewWords(one).name])}
          current={view}
          onChoose={(next) => void params.setParams({ view: next === 'todo' ? null : next, sort: null })}
        />
      </ListToolbar>
      <RecordList
        params={params}
        href="/activities"
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
              aria-label={t('{subject}: done', { subject })}
              className="size-4 accent-accent"
              checked={pendingId === id ? !done : done}
              disabled={pendingId === id}
              onChange={() => setDone(id, !done)}
            />
          </label>
        )}
        renderSummary={(activity) => {
          const whose = withOf(activity) ?? (activity.org_name && <bdi>{activity.org_name}</bdi>)
          return (
            <Dotted>
              {dueOf(activity)}
              {whose}
            </Dotted>
          )
        }}
        empty={
          <Notice
            title={viewWords(view).nothing}
            action={<Button onClick={() => setAdding(true)}>{t('Plan an activity')}</Button>}
          >
            {t('Calls to make, meetings and other plans stand here, the most urgent first.')}
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
