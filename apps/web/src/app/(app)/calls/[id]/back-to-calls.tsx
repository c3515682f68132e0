'use client'

import { ArrowLeft } from 'lucide-react'
import { useExtracted } from 'next-intl'
import Link from 'next/link'
import { useParams, useRouter } from 'next/navigation'
import type { ReactNode } from 'react'

import { PageHeader } from '@/components/page-header.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'
import { isOpenedCall } from '@/features/call-logs/opened-call.ts'
import { useShortcut } from '@/features/shortcuts/use-shortcut.ts'

/** The way back to the list: to the very place one came from, when one came from there. Esc does it too. */
export const BackToCalls = ({ children }: { children?: ReactNode }) => {
  const t = useExtracted()
  const { id } = useParams<{ id: string }>()
  const router = useRouter()

  const goBack = (event: Pick<Event, 'preventDefault'>) => {
    if (!isOpenedCall(id)) return false
    event.preventDefault()
    router.back()
    return true
  }
  useShortcut(['Escape'], (event) => {
    if (!goBack(event)) router.push('/calls')
  })

  return (
    <PageHeader>
      <Button asChild variant="quiet" className="-ml-3">
        <Link href="/calls" aria-keyshortcuts="Escape" onClick={goBack}>
          <ArrowLeft aria-hidden />
          {t('Calls')}
          <Kbd className="max-md:hidden">Esc</Kbd>
        </Link>
      </Button>
      {children}
    </PageHeader>
  )
}
