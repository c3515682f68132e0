'use client'

import { useExtracted } from 'next-intl'
import type { ReactNode } from 'react'

import { Notice } from '@/components/notice.tsx'
import { QueryFailed } from '@/components/query-failed.tsx'
import { Button } from '@/components/ui/button.tsx'
import { usePlaceLabel } from '@/features/app-frame/use-place-label.ts'
import { usePendingDeletes } from '@/features/undo/pending-deletes.ts'

import { ListEnd } from './list-end.tsx'
import { ListSkeleton } from './list-skeleton.tsx'
import { RecordTable, type RecordTableProps } from './record-table.tsx'
import type { ListParams } from './use-list-params.ts'
import { type ListHref, useListWords } from './use-list-words.ts'

interface RecordListProps<Row> extends Pick<
  RecordTableProps<Row>,
  'columns' | 'keyOf' | 'hrefOf' | 'renderSummary' | 'renderLead'
> {
  readonly params: ListParams
  /** Which list it is. */
  readonly href: ListHref
  readonly pages: readonly (readonly Row[])[] | undefined
  readonly list: Parameters<typeof ListEnd>[0]['list'] & {
    readonly isError: boolean
    readonly isPlaceholderData: boolean
    readonly refetch: () => Promise<unknown>
  }
  /** The order before anybody chose one. */
  readonly order: string
  /** What to show before the first record. */
  readonly empty: ReactNode
}

/** A list of records, or why there is none. */
export const RecordList = <Row,>(props: RecordListProps<Row>) => {
  const { params, href, pages, list, columns, order, keyOf, hrefOf, renderSummary, renderLead, empty } = props
  const t = useExtracted()
  const placeLabel = usePlaceLabel()
  const words = useListWords(href)
  const deleted = usePendingDeletes()
  const rows = pages?.flat().filter((row) => !deleted.has(`${href}/${keyOf(row)}`)) ?? []

  if (list.isError && rows.length === 0) {
    return <QueryFailed title={words.failed} query={list} />
  }
  if (!pages) return <ListSkeleton href={href} />
  if (rows.length === 0) {
    if (!params.isFiltered) return empty
    return (
      <Notice
        title={t('Nothing found')}
        action={<Button onClick={params.clear}>{t('Clear search and filters')}</Button>}
      >
        {words.nothingFound}
      </Notice>
    )
  }

  return (
    <>
      <RecordTable
        name={placeLabel(href)}
        rows={rows}
        columns={columns}
        sort={params.sort || order}
        onSort={(sort) => void params.setParams({ sort: sort === order ? null : sort })}
        isStale={list.isPlaceholderData}
        keyOf={keyOf}
        hrefOf={hrefOf}
        renderSummary={renderSummary}
        renderLead={renderLead}
      />
      <ListEnd shown={words.counted(rows.length)} count={rows.length} list={list} />
    </>
  )
}
