'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useExtracted } from 'next-intl'
import { useState } from 'react'

import { Button } from '@/components/ui/button.tsx'
import { Dialog, DialogContent } from '@/components/ui/dialog.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { AppForm } from './app-form.tsx'
import { AppSecrets } from './app-secrets.tsx'

/** Registers an app, and shows its secret once. */
export const NewApp = () => {
  const t = useExtracted()
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const [open, setOpen] = useState(false)
  const create = useMutation(
    trpc.oauthApps.create.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(trpc.oauthApps.list.pathFilter()),
    }),
  )
  const show = (next: boolean) => {
    if (next) create.reset()
    setOpen(next)
  }
  const made = create.data
  return (
    <>
      <Button variant="primary" onClick={() => show(true)}>
        <Plus aria-hidden />
        {t('New app')}
      </Button>
      <Dialog open={open} onOpenChange={show}>
        <DialogContent
          title={made ? made.app.name : t('New OAuth app')}
          onInteractOutside={(event) => made && event.preventDefault()}
        >
          {made ? (
            <AppSecrets clientId={made.app.client_id} clientSecret={made.client_secret} onDone={() => show(false)} />
          ) : (
            <AppForm
              action={t('Register app')}
              pending={create.isPending}
              error={create.error}
              onSend={(values) => create.mutate(values)}
              onCancel={() => show(false)}
            />
          )}
        </DialogContent>
      </Dialog>
    </>
  )
}
