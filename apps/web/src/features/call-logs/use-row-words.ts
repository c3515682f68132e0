import { useExtracted } from 'next-intl'
import { useMemo } from 'react'

/** The words that rows have in common. */
export interface RowWords {
  readonly from: string
  readonly fromOurs: string
  readonly to: string
  readonly toOurs: string
  readonly incoming: string
  readonly outgoing: string
  readonly missed: string
  readonly recording: string
}

/** Found once for the whole list, not once a row. */
export const useRowWords = (): RowWords => {
  const t = useExtracted()
  return useMemo(
    () => ({
      from: t({ message: 'from', description: 'read out before the number that called' }),
      fromOurs: t({ message: 'from our number', description: 'read out before the number that called' }),
      to: t({ id: 'callTo', message: 'to', description: 'between the number that called and the one it called' }),
      toOurs: t({
        message: 'to our number',
        description: 'between the number that called and the one it called',
      }),
      incoming: t({ message: 'Incoming', description: 'a call' }),
      outgoing: t({ message: 'Outgoing', description: 'a call' }),
      missed: t({ message: 'Missed', description: 'an incoming call' }),
      recording: t('With a recording'),
    }),
    [t],
  )
}
