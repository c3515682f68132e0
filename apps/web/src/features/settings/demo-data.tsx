'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { toast } from 'sonner'

import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { ConfirmButton } from './confirm-button.tsx'

/** Adds the demo data, or takes it away. */
export const DemoData = () => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const { data } = useQuery(trpc.setup.get.queryOptions())
  // It is everywhere: nothing that was read before holds.
  const refetchAll = () => queryClient.invalidateQueries()
  const add = useMutation(
    trpc.setup.addDemoData.mutationOptions({
      onSuccess: async () => {
        await refetchAll()
        toast.success(t('The demo data is here'))
      },
    }),
  )
  const { mutateAsync: remove } = useMutation(trpc.setup.removeDemoData.mutationOptions())
  const removeAll = async () => {
    await remove()
    await refetchAll()
    toast.success(t('The demo data is gone'))
  }
  if (!data) return <p className="text-ink-3">…</p>
  if (data.has_demo_data) {
    return (
      <div className="flex flex-wrap items-center gap-3">
        <p>{t('Demo data is here.')}</p>
        <ConfirmButton
          label={t('Remove demo data')}
          title={t('Remove the demo data?')}
          action={t('Remove demo data')}
          onConfirm={removeAll}
        >
          <p>
            {t(
              'Demo calls, persons, organizations, deals, leads and colleagues go, also those that you changed. What you linked to something of your own stays, and is yours: a demo person with a real call, for example.',
            )}
          </p>
        </ConfirmButton>
      </div>
    )
  }
  return (
    <div className="grid justify-items-start gap-3">
      {add.error && <Banner>{errorText(add.error)}</Banner>}
      <Button disabled={add.isPending} onClick={() => add.mutate()}>
        {add.isPending ? t('Adding…') : t('Add demo data')}
      </Button>
      <p className="text-sm text-ink-3">{t('It can be removed again, in the company’s settings.')}</p>
    </div>
  )
}
