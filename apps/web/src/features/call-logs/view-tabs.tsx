'use client'

import { useQuery } from '@tanstack/react-query'
import { Pencil, Plus } from 'lucide-react'
import { useExtracted } from 'next-intl'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import type { Route } from 'next'
import { useState } from 'react'

import { Button } from '@/components/ui/button.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { loadViewParams, VIEW_PARAMS, viewQuery, type ViewParams } from './call-list-params.ts'
import type { ViewChanges } from './filter-editing.ts'
import type { SavedView } from './saved-view-dialog.tsx'

const SavedViewDialog = dynamic(() => import('./saved-view-dialog.tsx'), { ssr: false })

interface ViewTabsProps {
  readonly view: ViewParams
  readonly userId: number
  readonly onView: (view: ViewChanges) => void
}

const NOTHING = Object.fromEntries(Object.keys(VIEW_PARAMS).map((name) => [name, null]))

const MISSED_TODAY = viewQuery({
  period: 'today',
  direction: 'inbound',
  outcome: ['no_answer', 'left_voicemail', 'busy'],
})

/** Views of the calls, each a link: those that everybody has, and saved ones. */
export const ViewTabs = ({ view, userId, onView }: ViewTabsProps) => {
  const t = useExtracted()
  const trpc = useTRPC()
  const saved = useQuery(trpc.savedViews.list.queryOptions(undefined, { staleTime: 60_000 }))
  const [dialog, setDialog] = useState<SavedView | 'new'>()
  const here = viewQuery(view)
  const tabs: { name: string; query: string; saved?: SavedView }[] = [
    { name: t({ message: 'All', description: 'calls' }), query: '' },
    { name: t({ message: 'Mine', description: 'calls' }), query: viewQuery({ user_id: [userId] }) },
    { name: t({ message: 'Missed today', description: 'calls' }), query: MISSED_TODAY },
    ...(saved.data?.saved_views ?? []).map((one) => ({
      name: one.name,
      // Normalised: what a view meant when it was saved may be written otherwise today.
      query: viewQuery(loadViewParams(new URLSearchParams(one.query))),
      saved: one,
    })),
  ]
  const current = tabs.find(({ query }) => query === here)
  return (
    <nav
      aria-label={t({ message: 'Views', description: 'saved filters of a list' })}
      className="flex min-w-0 flex-1 items-center gap-1 overflow-x-auto py-1"
    >
      {tabs.map(({ name, query, saved: one }) => (
        <Link
          key={one ? one.id : name}
          href={`/calls${query && `?${query}`}` as Route}
          prefetch={false}
          {...(query === here && { 'aria-current': 'page' as const })}
          {...(one && one.user_id !== userId && { title: t('Shared by {name}', { name: one.user_name }) })}
          className="flex h-7 max-w-48 shrink-0 items-center rounded-md px-2 text-sm text-ink-2 transition-colors hover:bg-hover aria-[current]:bg-hover aria-[current]:font-medium aria-[current]:text-ink max-md:h-9"
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            onView({ ...NOTHING, ...loadViewParams(new URLSearchParams(query)) })
          }}
        >
          <span dir="auto" className="truncate">
            {name}
          </span>
        </Link>
      ))}
      {current?.saved?.may_change && (
        <Button
          variant="quiet"
          size="small"
          aria-label={t('Change the view {name}', { name: current.name })}
          onClick={() => setDialog(current.saved)}
        >
          <Pencil aria-hidden className="size-3.5!" />
        </Button>
      )}
      <Button
        variant="quiet"
        size="small"
        aria-label={t('Save this view')}
        title={t('Save this view')}
        onClick={() => setDialog('new')}
      >
        <Plus aria-hidden />
      </Button>
      {dialog && (
        <SavedViewDialog saved={dialog === 'new' ? null : dialog} query={here} onClose={() => setDialog(undefined)} />
      )}
    </nav>
  )
}
