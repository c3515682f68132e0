import { useExtracted } from 'next-intl'

import type { HourFigures } from './figures.ts'
import { FEW_CALLS } from './hours.ts'
import { useFigures } from './use-figures.ts'

/** Says how many calls of an hour connected, and whether they are enough to tell. */
export const useConnectedWords = (): ((cell: HourFigures) => string) => {
  const t = useExtracted()
  const { formatRate } = useFigures()
  return ({ connect_rate, calls }) => {
    const values = { rate: formatRate(connect_rate), count: calls }
    return calls < FEW_CALLS
      ? t('{rate} of {count, plural, one {# call} other {# calls}} connected: too few to tell', values)
      : t('{rate} of {count, plural, one {# call} other {# calls}} connected', values)
  }
}
