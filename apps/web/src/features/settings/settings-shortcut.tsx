'use client'

import { useRouter } from 'next/navigation'
import { useRef } from 'react'

import { useShortcut } from '@/features/shortcuts/use-shortcut.ts'

const SECOND_KEY_WITHIN_MS = 1_200

/** G, then S, opens the settings. */
export const SettingsShortcut = () => {
  const router = useRouter()
  const pressedG = useRef(Number.NEGATIVE_INFINITY)
  useShortcut(['g', 'G'], ({ timeStamp }) => {
    pressedG.current = timeStamp
  })
  useShortcut(['s', 'S'], ({ timeStamp }) => {
    if (timeStamp - pressedG.current < SECOND_KEY_WITHIN_MS) router.push('/settings')
    pressedG.current = Number.NEGATIVE_INFINITY
  })
  return null
}
