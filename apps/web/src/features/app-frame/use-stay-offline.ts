'use client'

import { useExtracted } from 'next-intl'
import { toast } from 'sonner'

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
    toast.error(t('You are offline. This page stays as it is until the connection is back.'), { id: 'offline' })
    return true
  }
}
