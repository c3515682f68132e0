'use client'

import { useQuery } from '@tanstack/react-query'
import { usePathname } from 'next/navigation'
import { useExtracted } from 'next-intl'
import { useState } from 'react'

import { Dialog, DialogContent } from '@/components/ui/dialog.tsx'
import { useTRPCClient } from '@/lib/trpc/trpc-context.ts'

import { aboutOf } from './about.ts'
import { loadAbout } from './load-about.ts'
import LogCallForm from './log-call-form.tsx'

/** The dialog around the form. On the page of a record, the form begins with that record. */
const LogCallWindow = ({ country, onClose }: { country: string; onClose: () => void }) => {
  const t = useExtracted()
  const client = useTRPCClient()
  // The page it opened on: the address does not change below it, but by going back, which closes it.
  const [about] = useState(aboutOf(usePathname()))
  const { data, isLoading } = useQuery({
    queryKey: ['log-call-about', about?.kind, about?.id],
    queryFn: () => (about ? loadAbout(client, about) : undefined),
    enabled: about !== undefined,
    // Where it cannot be read, the form works without.
    retry: false,
    staleTime: 0,
    gcTime: 0,
  })
  return (
    <Dialog open onOpenChange={(next) => next || onClose()}>
      <DialogContent
        title={t('Log a call')}
        // A stray click beside it must not throw away what one is doing.
        onInteractOutside={(event) => event.preventDefault()}
      >
        {isLoading ? (
          <p className="px-5 py-4 text-ink-3">{t('Loading…')}</p>
        ) : (
          <LogCallForm country={country} about={about} empty={data} onDone={onClose} />
        )}
      </DialogContent>
    </Dialog>
  )
}

export default LogCallWindow
