'use client'

import { Plus } from 'lucide-react'
import { useExtracted } from 'next-intl'

import { Button } from '@/components/ui/button.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'

import { useLogCall } from './use-log-call.ts'

/** Opens "Log a call", as the key C does. */
export const LogCallButton = ({ className }: { className?: string }) => {
  const t = useExtracted()
  const { open } = useLogCall()
  return (
    <Button variant="primary" className={className} aria-keyshortcuts="C" onClick={open}>
      <Plus aria-hidden />
      {t('Log a call')}
      <Kbd className="max-md:hidden">C</Kbd>
    </Button>
  )
}
