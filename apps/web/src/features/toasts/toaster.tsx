'use client'

import { type ComponentType, useEffect, useState } from 'react'

// Before a server that stops answering can be what a toast has to tell.
const AT_LATEST_MS = 4000

/**
 * Where toasts appear. They tell what came of what somebody did: there from the first key or press on. Not by
 * `next/dynamic`: a browser that is offline cannot load them, and that must not take the page away.
 */
export const Toaster = () => {
  const [Toasts, setToasts] = useState<ComponentType>()
  useEffect(() => {
    if (Toasts) return
    const load = () => {
      void import('./toasts.tsx').then(
        (module) => setToasts(() => module.default),
        // The next key or press tries again.
        () => {},
      )
    }
    const timer = setTimeout(load, AT_LATEST_MS)
    document.addEventListener('pointerdown', load, { capture: true })
    document.addEventListener('keydown', load, { capture: true })
    return () => {
      clearTimeout(timer)
      document.removeEventListener('pointerdown', load, { capture: true })
      document.removeEventListener('keydown', load, { capture: true })
    }
  }, [Toasts])
  return Toasts && <Toasts />
}
