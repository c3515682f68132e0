import { useExtracted } from 'next-intl'

import type { Deal } from './deal-queries.ts'

/** The word for how far a deal is. */
export const useDealStatusWord = (): ((status: Deal['status']) => string) => {
  const t = useExtracted()
  return (status) => {
    switch (status) {
      case 'open':
        // Its own id: other things are opened, and keys come from the message alone.
        return t({ id: 'dealOpen', message: 'Open', description: 'a deal that is neither won nor lost' })
      case 'won':
        return t({ message: 'Won', description: 'a deal that was won' })
      case 'lost':
        return t({ message: 'Lost', description: 'a deal that was lost' })
    }
  }
}
