'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef } from 'react'

import { isSomethingOpen, isTyping } from '@/features/shortcuts/use-shortcut.ts'

import { SECTIONS } from './sections.ts'

const SECOND_KEY_WITHIN_MS = 1_200

/** G, then the letter of a section, goes there. */
export const GoToShortcuts = () => {
  const router = useRouter()
  const pressedG = useRef(Number.NEGATIVE_INFINITY)
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target) || isSomethingOpen()) return
    const key = event.key.toUpperCase()
    const waits = event.timeStamp - pressedG.current < SECOND_KEY_WITHIN_MS
    pressedG.current = key === 'G' && !waits ? event.timeStamp : Number.NEGATIVE_INFINITY
    const section = waits ? SECTIONS.find(({ letter }) => letter === key) : undefined
    if (!section) return
    // The letter alone may mean something else on this page.
    event.preventDefault()
    event.stopPropagation()
    router.push(section.href)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event)
    // Before the shortcuts of the page.
    document.addEventListener('keydown', listener, { capture: true })
    return () => document.removeEventListener('keydown', listener, { capture: true })
  }, [])
  return null
}
