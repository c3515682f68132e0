'use client'

import dynamic from 'next/dynamic'

import { keepTypedKeys } from '@/features/shortcuts/keep-typed-keys.ts'
import { useShortcut } from '@/features/shortcuts/use-shortcut.ts'

import { useLogCall } from './use-log-call.ts'

// Loaded when it opens for the first time: no page waits for it.
const LogCallWindow = dynamic(() => import('./log-call-window.tsx'), { ssr: false })

/** "Log a call": a dialog on a desktop, the whole screen of a phone. Opens on C and by `?log=1`. */
export const LogCallDialog = ({ country }: { country: string }) => {
  const { isOpen, open, close } = useLogCall()
  useShortcut(['c', 'C'], (event) => {
    event.preventDefault()
    keepTypedKeys()
    open()
  })
  return isOpen && <LogCallWindow country={country} onClose={close} />
}
