'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef } from 'react'

import { isSomethingOpen, isTyping } from '@/features/shortcuts/use-shortcut.ts'

import { SECTIONS } from './sections.ts'

const PLACES = [...SECTIONS, { href: '/settings', letter: 'S' }] as const

const SECOND_KEY_WITHIN_MS = 1_200

/** G, then the letter of a section or S for the settings, goes there. */
export const GoToShortcuts = () => {
  const router = useRouter()
  const pressedG = useRef(Number.NEGATIVE_INFINITY)
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target) || isSomethingOpen()) return
    const key = event.key.toUpperCase()
    const waits = event.timeStamp - pressedG.current < SECOND_KEY_WITHIN_MS
    pressedG.current = key === 'G' && !waits ? event.timeStamp : Number.NEGATIVE_INFINITY
    const place = waits ? PLACES.find(({ letter }) => letter === key) : undefined
    if (!place) return
    // The letter alone may mean something else on this page.
    event.preventDefault()
    event.stopPropagation()
    router.push(place.href)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event)
    // Before the shortcuts of the page.
    document.addEventListener('keydown', listener, { capture: true })
    return () => document.removeEventListener('keydown', listener, { capture: true })
  }, [])
  return null
}
