'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}
const isMac = (): boolean => /Macintosh|iPhone|iPad/.test(navigator.userAgent)

/**
 * The key that is held for what a letter does elsewhere: ⌘ on a Mac, Ctrl on every other machine. The server cannot know
 * which: until the browser says it, its cap (`Kbd`) has its room and is not seen.
 */
export const ModKey = () => {
  const mac = useSyncExternalStore(never, isMac, () => undefined)
  if (mac) return '⌘'
  return <span {...(mac === undefined && { 'data-undecided': true })}>Ctrl</span>
}
