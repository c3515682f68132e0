'use client'

import { useExtracted } from 'next-intl'
import type { ReactNode } from 'react'

import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { RowSkeletons } from './rows.tsx'

interface QueryRowsProps<Data> {
  readonly query: {
    readonly data: Data | undefined
    readonly error: unknown
    readonly isPlaceholderData: boolean
    readonly refetch: () => Promise<unknown>
  }
  readonly children: (data: Data) => ReactNode
}

/** What a query answers: rows to come, or what went wrong with a way to try again, or the rows; old ones dimmed. */
export const QueryRows = <Data,>({ query, children }: QueryRowsProps<Data>) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const { data, error, refetch, isPlaceholderData } = query
  if (data !== undefined) return <div className={isPlaceholderData ? 'opacity-55' : undefined}>{children(data)}</div>
  if (!error) return <RowSkeletons />
  return (
    <div className="grid justify-items-start gap-3">
      <Banner>{errorText(error)}</Banner>
      <Button onClick={() => void refetch()}>{t('Try again')}</Button>
    </div>
  )
}
