'use client'

import { type ComponentType, useEffect, useState } from 'react'

// Before a server that stops answering can be what a toast has to tell.
const AT_LATEST_MS = 4000

/** Where toasts appear. They tell what came of what somebody did: there from the first key or press on. */
export const Toaster = () => {
  const [Toasts, setToasts] = useState<ComponentType | null>(null)
  useEffect(() => {
    if (Toasts) return
    const load = async () => {
      try {
        const loaded = await import('./toasts.tsx')
        setToasts(() => loaded.default)
      } catch {
        // No server just now: the page must not fail for that. The next key or press tries again.
      }
    }
    const want = () => void load()
    const timer = setTimeout(want, AT_LATEST_MS)
    document.addEventListener('pointerdown', want, { capture: true })
    document.addEventListener('keydown', want, { capture: true })
    return () => {
      clearTimeout(timer)
      document.removeEventListener('pointerdown', want, { capture: true })
      document.removeEventListener('keydown', want, { capture: true })
    }
  }, [Toasts])
  return Toasts && <Toasts />
}
