'use client'

import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'

const Toasts = dynamic(() => import('./toasts.tsx'), { ssr: false })

// Before a server that stops answering can be what a toast has to tell.
const AT_LATEST_MS = 4000

/** Where toasts appear. They tell what came of what somebody did: there from the first key or press on. */
export const Toaster = () => {
  const [wanted, setWanted] = useState(false)
  useEffect(() => {
    if (wanted) return
    const want = () => setWanted(true)
    const timer = setTimeout(want, AT_LATEST_MS)
    document.addEventListener('pointerdown', want, { capture: true, once: true })
    document.addEventListener('keydown', want, { capture: true, once: true })
    return () => {
      clearTimeout(timer)
      document.removeEventListener('pointerdown', want, { capture: true })
      document.removeEventListener('keydown', want, { capture: true })
    }
  }, [wanted])
  return wanted && <Toasts />
}
