'use client'

import { Plus } from 'lucide-react'
import { useExtracted } from 'next-intl'

import { useLogCall } from './use-log-call.ts'

/** "Log a call" in the phone's bottom bar. */
export const BottomBarLogCall = ({ className }: { className: string }) => {
  const t = useExtracted()
  const { open } = useLogCall()
  return (
    <button type="button" className={className} onClick={open}>
      <span className="flex h-6 w-10 items-center justify-center rounded-md bg-accent text-on-accent">
        <Plus aria-hidden className="size-5" />
      </span>
      {t({
        id: 'bottomBarLogCall',
        message: 'Log a call',
        description: 'in the bottom bar of a phone: one line of 11 letters',
      })}
    </button>
  )
}
