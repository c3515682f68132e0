'use client'

import { LogCallButton } from '@/features/log-call/log-call-button.tsx'
import { PageHeader } from '@/components/page-header.tsx'
import { errorText } from '@/lib/trpc/error-code.ts'
import { Notice } from '@/components/notice.tsx'
import { Button } from '@/components/ui/button.tsx'

import { CallTable } from './call-table.tsx'
import { CallTableSkeleton } from './call-table-skeleton.tsx'
import { ListFooter } from './list-footer.tsx'
import { NewCallsButton } from './new-calls-button.tsx'
import { NoCallsYet } from './no-calls-yet.tsx'
import { Staleness } from './staleness.tsx'
import { useCallList } from './use-call-list.ts'

/** All calls of the company, newest first. */
export const CallList = ({ country }: { country: string }) => {
  const { list, newest, newCount, showNew } = useCallList()
  const pages = list.data?.pages ?? []
  const count = pages.reduce((sum, { call_logs }) => sum + call_logs.length, 0)

  const body = () => {
    if (list.isPending) return <CallTableSkeleton />
    if (count === 0 && list.isError) {
      return (
        <Notice
          title="The calls could not be loaded"
          action={
            <Button variant="primary" onClick={() => void list.refetch()}>
              Try again
            </Button>
          }
        >
          {errorText(list.error)}
        </Notice>
      )
    }
    if (count === 0) return <NoCallsYet />
    return (
      <>
        <CallTable pages={pages} country={country} />
        <ListFooter
          count={count}
          hasMore={list.hasNextPage}
          loading={list.isFetchingNextPage}
          error={list.isFetchNextPageError ? errorText(list.error) : undefined}
          onMore={() => void list.fetchNextPage()}
        />
      </>
    )
  }

  return (
    <>
      <PageHeader>
        <h1 className="text-title font-semibold">Calls</h1>
        <Staleness
          failed={newest.isError && count > 0}
          since={newest.dataUpdatedAt}
          onRetry={() => void newest.refetch()}
        />
        {/* An empty list offers it itself. */}
        {!list.isSuccess || count > 0 ? <LogCallButton className="ml-auto max-md:hidden" /> : null}
      </PageHeader>
      <NewCallsButton count={newCount} onShow={showNew} />
      {body()}
    </>
  )
}
