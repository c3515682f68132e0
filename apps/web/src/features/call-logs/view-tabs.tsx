'use client'

import { Pencil, Plus } from 'lucide-react'
import { useExtracted } from 'next-intl'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import type { Route } from 'next'
import { useState } from 'react'

import { Button } from '@/components/ui/button.tsx'

import { loadViewParams, VIEW_PARAMS } from './call-list-params.ts'
import type { ViewChanges } from './filter-editing.ts'
import type { SavedView } from './saved-view-dialog.tsx'
import type { Views } from './use-views.ts'

const UnsavedChanges = dynamic(() => import('./view-changes.tsx'), { ssr: false })
const SavedViewDialog = dynamic(() => import('./saved-view-dialog.tsx'), { ssr: false })

interface ViewTabsProps {
  readonly views: Views
  readonly userId: number
  readonly onView: (view: ViewChanges) => void
}

const NOTHING = Object.fromEntries(Object.keys(VIEW_PARAMS).map((name) => [name, null]))

/** Views of the calls, each a link: those that everybody has, and saved ones. */
export const ViewTabs = ({ views, userId, onView }: ViewTabsProps) => {
  const t = useExtracted()
  const [dialog, setDialog] = useState<SavedView | 'new'>()
  const { here, tabs, current, isChanged, leaveOpened } = views
  return (
    <nav
      aria-label={t({ message: 'Views', description: 'saved filters of a list' })}
      className="flex min-w-0 flex-1 items-center gap-1 overflow-x-auto py-1"
    >
      {tabs.map((tab) => {
        const { name, query, saved: one } = tab
        return (
          <Link
            key={one ? one.id : name}
            href={`/calls${query && `?${query}`}` as Route}
            prefetch={false}
            {...(tab === current && { 'aria-current': isChanged ? ('true' as const) : ('page' as const) })}
            {...(one && one.user_id !== userId && { title: t('Shared by {name}', { name: one.user_name }) })}
            className="flex h-7 max-w-48 shrink-0 items-center rounded-md px-2 text-sm text-ink-2 transition-colors hover:bg-hover aria-[current]:bg-hover aria-[current]:font-medium aria-[current]:text-ink max-md:h-9"
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return
              event.preventDefault()
              onView({ ...NOTHING, ...loadViewParams(new URLSearchParams(query)) })
              leaveOpened()
            }}
          >
            <span dir="auto" className="truncate">
              {name}
            </span>
            {tab === current && isChanged && (
              <span className="ml-1.5 shrink-0" title={t({ message: 'Changed', description: 'a saved view' })}>
                <span aria-hidden className="block size-1.5 rounded-full bg-accent" />
                <span className="sr-only">{t({ message: 'Changed', description: 'a saved view' })}</span>
              </span>
            )}
          </Link>
        )
      })}
      {current?.saved && isChanged && (
        <UnsavedChanges saved={current.saved} query={here} onSaved={leaveOpened} onSaveAsNew={() => setDialog('new')} />
      )}
      {current?.saved?.may_change && !isChanged && (
        <Button
          variant="quiet"
          size="small"
          aria-label={t('Change the view {name}', { name: current.name })}
          onClick={() => setDialog(current.saved)}
        >
          <Pencil aria-hidden className="size-3.5!" />
        </Button>
      )}
      {!isChanged && (
        <Button
          variant="quiet"
          size="small"
          aria-label={t('Save this view')}
          title={t('Save this view')}
          onClick={() => setDialog('new')}
        >
          <Plus aria-hidden />
        </Button>
      )}
      {dialog && (
        <SavedViewDialog
          saved={dialog === 'new' ? null : dialog}
          query={here}
          onSaved={leaveOpened}
          onClose={() => setDialog(undefined)}
        />
      )}
    </nav>
  )
}
