'use client'

import { Plus } from 'lucide-react'
import { useExtracted } from 'next-intl'
import type { ComponentProps } from 'react'

import { Button } from '@/components/ui/button.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'

import { useLogCall } from './use-log-call.ts'

type LogCallButtonProps = Pick<ComponentProps<typeof Button>, 'className' | 'variant' | 'size'>

/** Opens "Log a call", as the key C does: on the page of a record about that record. */
export const LogCallButton = ({ variant = 'primary', ...look }: LogCallButtonProps) => {
  const t = useExtracted()
  const { open } = useLogCall()
  return (
    <Button variant={variant} {...look} aria-keyshortcuts="C" onClick={open}>
      <Plus aria-hidden />
      {t('Log a call')}
      <Kbd className="max-md:hidden">C</Kbd>
    </Button>
  )
}
