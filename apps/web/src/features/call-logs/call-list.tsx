'use client'

import { Download } from 'lucide-react'
import { useExtracted } from 'next-intl'
import dynamic from 'next/dynamic'
import { useDeferredValue, useMemo } from 'react'

import { Notice } from '@/components/notice.tsx'
import { PageHeader } from '@/components/page-header.tsx'
import { QueryFailed } from '@/components/query-failed.tsx'
import { Button } from '@/components/ui/button.tsx'
import { LogCallButton } from '@/features/log-call/log-call-button.tsx'
import type { Session } from '@/features/session/require-session.ts'
import { bdi } from '@/i18n/bdi.tsx'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { CallTable } from './call-table.tsx'
import { CallTableSkeleton } from './call-table-skeleton.tsx'
import { CallToolbar } from './call-toolbar.tsx'
import { CallTotals, useCallTotals } from './call-totals.tsx'
import { NO_FILTERS } from './call-list-params.ts'
import { countFilters, isFiltered } from './filters.ts'
import { ListFooter } from './list-footer.tsx'
import { NewCallsButton } from './new-calls-button.tsx'
import { NoCallsYet } from './no-calls-yet.tsx'
import { Staleness } from './staleness.tsx'
import { exportHref, toCallFilter, toSearch } from './to-search.ts'
import { useCallList } from './use-call-list.ts'
import { useOpenCall } from './use-open-call.ts'
import { useReaderDay } from './use-reader-day.ts'
import { useSelection } from './use-selection.ts'
import { useView } from './use-view.ts'
import { useViews } from './use-views.ts'
import { ViewTabs } from './view-tabs.tsx'

const loadCallSheet = () => import('./call-sheet.tsx')
const CallSheet = dynamic(loadCallSheet, { ssr: false })
const loadSelectionBar = () => import('./selection-bar.tsx')
const SelectionBar = dynamic(loadSelectionBar, { ssr: false })
// Whoever is at a row may open or select it.
const loadForRow = () => {
  void loadCallSheet()
  void loadSelectionBar()
}

// Whoever has selected fewer has picked them.
const MANY = 50

/** The company's calls: filtered, sorted, in views, and one of them beside the list. */
export const CallList = ({ session }: { session: Session }) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const [view, setView] = useView()
  const views = useViews(view, session.user.id)
  const reader = useReaderDay()
  const search = useMemo(() => toSearch(view, reader), [view, reader])
  const filter = useMemo(() => toCallFilter(view, reader), [view, reader])
  const { list, calls, deletedCalls, isUnreached, newest, newCount, showNew } = useCallList(search)
  const { openId, open, close } = useOpenCall()
  const { found, selection, selected, ...select } = useSelection(filter, calls)
  const mayBeDeleted = useMemo(() => (found ? [...found, ...deletedCalls] : deletedCalls), [found, deletedCalls])
  const { totals, isStale: areTotalsStale } = useCallTotals(filter, mayBeDeleted)
  const isMore = !areTotalsStale && totals && totals.count > selected.length
  const rows = useDeferredValue(calls)

  const show: typeof setView = (changes) => {
    select.clear()
    // Another question is read from its top.
    if (!('cols' in changes)) window.scrollTo({ top: 0 })
    setView(changes)
  }
  const change: typeof setView = (changes) => {
    views.keepOpened()
    show(changes)
  }
  const loadMore = () => {
    if (list.hasNextPage && !list.isFetchingNextPage && !list.isFetchNextPageError) void list.fetchNextPage()
  }
  const filtered = isFiltered(view)

  const body = () => {
    if (list.isPending) return <CallTableSkeleton />
    if (calls.length === 0 && list.isError) {
      return <QueryFailed title={t('The calls could not be loaded')} query={list} />
    }
    if (calls.length === 0 && filtered) {
      return (
        <Notice
          title={t('Nothing found')}
          action={<Button onClick={() => change(NO_FILTERS)}>{t('Clear filters')}</Button>}
        >
          <p>
            {view.q
              ? countFilters(view) > 0
                ? t.rich('No call fits “<bdi>{text}</bdi>” and these filters.', { text: view.q, bdi })
                : t.rich('No call fits “<bdi>{text}</bdi>”.', { text: view.q, bdi })
              : t('No call fits these filters.')}
          </p>
          {view.direction && <p>{t('Which way a call went is told by the own numbers of your company.')}</p>}
        </Notice>
      )
    }
    if (calls.length === 0) return <NoCallsYet />
    return (
      <>
        <CallTable
          calls={rows}
          total={totals?.count}
          sort={view.sort}
          columns={view.cols}
          selection={selection}
          openId={openId}
          isStale={list.isPlaceholderData || isUnreached}
          onSort={(sort) => change({ sort })}
          onSelection={select.setSelection}
          onOpen={open}
          onNear={loadForRow}
          onNearEnd={loadMore}
        />
        <ListFooter
          hasMore={list.hasNextPage}
          loading={list.isFetchingNextPage}
          error={list.isFetchNextPageError ? errorText(list.error) : undefined}
          onMore={() => void list.fetchNextPage()}
        />
      </>
    )
  }

  // An empty list offers to log a call itself, and has nothing to filter.
  const isEmpty = list.isSuccess && calls.length === 0 && !filtered
  return (
    <div className="call-list">
      <div className="sticky top-0 z-10 bg-canvas">
        <PageHeader>
          <h1 className="text-title font-semibold">{t('Calls')}</h1>
          <Staleness
            failed={(newest.isError || isUnreached) && calls.length > 0}
            since={newest.dataUpdatedAt}
            onRetry={() => void (isUnreached ? list : newest).refetch()}
          />
          {!isEmpty && (
            <>
              <Button asChild variant="quiet" className="ml-auto max-md:hidden">
                <a href={exportHref(filter)} download>
                  <Download aria-hidden />
                  {t('Export CSV')}
                </a>
              </Button>
              <LogCallButton className="max-md:hidden" />
            </>
          )}
        </PageHeader>
        {!isEmpty && (
          <>
            <div className="flex h-9 items-center gap-3 px-3 max-md:h-11">
              {selected.length > 0 ? (
                <SelectionBar
                  selected={selected}
                  total={isMore && selected.length >= Math.min(calls.length, MANY) ? totals.count : undefined}
                  isSelectingAll={select.isSelectingAll}
                  user={{ id: session.user.id, isAdmin: session.is_admin }}
                  onSelectAll={select.selectAll}
                  onClear={select.clear}
                />
              ) : (
                <ViewTabs views={views} userId={session.user.id} onView={show} />
              )}
              <div className="shrink-0 pr-1 md:pr-2">
                <CallTotals totals={totals} isStale={areTotalsStale} />
              </div>
            </div>
            <CallToolbar view={view} onChange={change} />
          </>
        )}
      </div>
      <NewCallsButton count={newCount} onShow={showNew} />
      {body()}
      {openId && <CallSheet id={openId} calls={calls} onOpen={open} onClose={close} />}
    </div>
  )
}
