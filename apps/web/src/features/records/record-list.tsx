'use client'

import type { ReactNode } from 'react'

import { Notice } from '@/components/notice.tsx'
import { QueryFailed } from '@/components/query-failed.tsx'
import { Button } from '@/components/ui/button.tsx'

import { ListEnd } from './list-end.tsx'
import { ListSkeleton } from './list-skeleton.tsx'
import { RecordTable, type RecordTableProps } from './record-table.tsx'
import type { ListParams } from './use-list-params.ts'

interface RecordListProps<Row> extends Pick<
  RecordTableProps<Row>,
  'columns' | 'keyOf' | 'hrefOf' | 'renderSummary' | 'renderLead'
> {
  readonly params: ListParams
  /** "person", "people". */
  readonly noun: readonly [one: string, many: string]
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

const NUMBER = new Intl.NumberFormat('en')

/** A list of records, or why there is none. */
export const RecordList = <Row,>(props: RecordListProps<Row>) => {
  const { params, noun, pages, list, columns, order, keyOf, hrefOf, renderSummary, renderLead, empty } = props
  const rows = pages?.flat() ?? []

  if (list.isError && rows.length === 0) {
    return <QueryFailed title={`The ${noun[1]} could not be loaded`} query={list} />
  }
  if (!pages) return <ListSkeleton what={noun[1]} />
  if (rows.length === 0) {
    if (!params.isFiltered) return empty
    return (
      <Notice title="Nothing found" action={<Button onClick={params.clear}>Clear search and filters</Button>}>
        No {noun[1]} match what you search and filter for.
      </Notice>
    )
  }

  const shown = `${NUMBER.format(rows.length)} ${rows.length === 1 ? noun[0] : noun[1]}`
  return (
    <>
      <RecordTable
        name={noun[1]}
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
      <ListEnd shown={shown} count={rows.length} list={list} />
    </>
  )
}
