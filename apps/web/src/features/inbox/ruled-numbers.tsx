'use client'

import { useQuery } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { useState } from 'react'

import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Dialog, DialogContent } from '@/components/ui/dialog.tsx'
import { When } from '@/features/time/when.tsx'
import { formatPhoneNumber } from '@/lib/format-phone-number.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { useFiling } from './use-filing.ts'

/** The numbers that were kept out of the inbox, each with a way back. */
export const RuledNumbers = ({ country }: { country: string }) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const [open, setOpen] = useState(false)
  const { data, error } = useQuery(trpc.inbox.rulings.queryOptions(undefined, { enabled: open }))
  const { lift } = useFiling()
  return (
    <>
      <Button variant="quiet" className="ml-auto" onClick={() => setOpen(true)}>
        {t('Kept out')}
      </Button>
      <Dialog open={open} onOpenChange={setOpen}>
        <DialogContent
          title={t('Kept out of the inbox')}
          description={t('Their calls are still logged. Put one back to decide anew.')}
        >
          <div className="overflow-y-auto px-5 py-4">
            {error && <Banner>{errorText(error)}</Banner>}
            {data?.rulings.length === 0 && <p className="text-ink-3">{t('No numbers are kept out.')}</p>}
            <ul>
              {data?.rulings.map(({ number, ruling, add_time }) => (
                <li key={number} className="flex min-h-11 items-center gap-3 border-b border-line last:border-b-0">
                  <span className="min-w-0 flex-1">
                    <bdi className="figures block truncate font-medium">{formatPhoneNumber(number, country)}</bdi>
                    <span className="text-sm text-ink-3">
                      {ruling === 'not_a_contact' ? t('Not a contact') : t('Never shown')} · <When instant={add_time} />
                    </span>
                  </span>
                  <Button size="small" onClick={() => lift(number)}>
                    {t('Put back')}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        </DialogContent>
      </Dialog>
    </>
  )
}
