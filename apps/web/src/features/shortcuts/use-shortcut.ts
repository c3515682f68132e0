'use client'

import { useEffect, useEffectEvent } from 'react'

/** Whether keys typed at this element are text. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=radio], [type=checkbox], [type=button])'))

/** Whether a dialog or a menu has the keyboard. */
export const isSomethingOpen = () => document.querySelector('[role=dialog], [role=alertdialog], [role=menu]') !== null

/**
 * Runs an action on a key press anywhere in the page: not while typing, not with a modifier, not below a dialog or
 * menu, and not when somebody else has taken the key.
 */
export const useShortcut = (keys: readonly string[], action: (event: KeyboardEvent) => void): void => {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return
    if (!keys.includes(event.key) || isTyping(event.target) || isSomethingOpen()) return
    action(event)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}
