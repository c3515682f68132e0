'use client'

import { useEffect } from 'react'

let started = false

/** Keeps the keyboard where somebody was: see `keepFocus`. Loaded when something has it: no page waits for it. */
export const FocusKeeper = () => {
  useEffect(() => {
    const start = () => {
      if (started) return
      started = true
      import('./keep-focus.ts').then(
        ({ keepFocus }) => keepFocus(),
        () => {
          // Offline: with the next one.
          started = false
        },
      )
    }
    document.addEventListener('focusin', start)
    return () => document.removeEventListener('focusin', start)
  }, [])
  return null
}
