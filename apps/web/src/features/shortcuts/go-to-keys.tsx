'use client'

import { useRouter } from 'next/navigation'
import { useRef } from 'react'

import { PLACES } from '@/features/app-frame/places.ts'
import { useStayOffline } from '@/features/app-frame/use-stay-offline.ts'

import { useShortcut } from './use-shortcut.ts'

const WAIT_MS = 1000
const TARGETS = [...PLACES, { href: '/settings', key: 'S' }] as const
const KEYS = TARGETS.map(({ key }) => key.toLowerCase())

/** G, then a section's key within a second, goes there; S to the settings. */
export const GoToKeys = () => {
  const router = useRouter()
  const stayOffline = useStayOffline()
  const until = useRef(0)
  useShortcut(['g'], (event) => {
    event.preventDefault()
    until.current = event.timeStamp + WAIT_MS
  })
  useShortcut(KEYS, (event) => {
    const place = TARGETS.find(({ key }) => key.toLowerCase() === event.key)
    if (!place || event.timeStamp > until.current) return
    until.current = 0
    // Taken: the key alone may do something else.
    event.preventDefault()
    if (!stayOffline()) router.push(place.href)
  })
  return null
}
