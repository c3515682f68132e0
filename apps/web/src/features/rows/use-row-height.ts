'use client'

import { useSyncExternalStore } from 'react'

const PHONE = '(width < 48rem)'

const subscribe = (listener: () => void) => {
  const query = window.matchMedia(PHONE)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Whether the screen is as narrow as a phone's. The server takes it for a desktop. */
export const useIsPhone = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(PHONE).matches,
    () => false,
  )

/** Pixels that a row takes: the `--row-height` of the style sheet. */
export const useRowHeight = (): number => (useIsPhone() ? 60 : 36)
