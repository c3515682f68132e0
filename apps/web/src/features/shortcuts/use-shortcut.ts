'use client'

import { type RefObject, useEffect, useEffectEvent } from 'react'

/** Whether keys typed at this element are text. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=radio], [type=checkbox], [type=button])'))

/** What lies over the page, the topmost last. */
const openLayers = () => document.querySelectorAll('[role=dialog], [role=alertdialog], [role=menu]')

interface ShortcutOptions {
  /** What the key belongs to: in a dialog or sheet, it works while that is the topmost. */
  readonly within?: RefObject<HTMLElement | null>
}

const isCovered = (element: HTMLElement | null | undefined): boolean => {
  const topmost = [...openLayers()].at(-1)
  return topmost !== undefined && !(element && topmost.contains(element))
}

/**
 * Runs an action on a key press anywhere in the page: not while typing, not with a modifier, not below a dialog or
 * menu, and not when somebody else has taken the key.
 */
export const useShortcut = (
  keys: readonly string[],
  action: (event: KeyboardEvent) => void,
  { within }: ShortcutOptions = {},
): void => {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return
    if (!keys.includes(event.key) || isTyping(event.target) || isCovered(within?.current)) return
    action(event)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}
