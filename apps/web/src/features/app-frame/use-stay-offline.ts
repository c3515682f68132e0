'use client'

import { useExtracted } from 'next-intl'

/**
 * For what goes to another page: without a connection one stays on this one, and is told. Next would leave it for the
 * browser's own page, and with it go what is loaded here and what was typed. As a link's `onNavigate`; or asked before one
 * goes: it answers whether one stays.
 */
export const useStayOffline = (): ((leaving?: { readonly preventDefault: () => void }) => boolean) => {
  const t = useExtracted()
  return (leaving) => {
    if (navigator.onLine) return false
    leaving?.preventDefault()
    // One toast, however often one tries.
    const words = t('You are offline. This page stays as it is until the connection is back.')
    // What shows toasts, which is loaded by now as a rule: the first view of a page has no room for it.
    void import('@/features/toasts/toasts.tsx').then(
      ({ toast }) => toast.error(words, { id: 'offline' }),
      () => {},
    )
    return true
  }
}
