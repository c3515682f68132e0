'use client'

import type { Scope } from '@callbook/schema'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { toast } from 'sonner'

import { Dialog, DialogContent } from '@/components/ui/dialog.tsx'
import { ConfirmButton } from '@/features/settings/confirm-button.tsx'
import { ConnectionList } from '@/features/settings/connection-list.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { AppForm } from './app-form.tsx'
import { AppSecrets } from './app-secrets.tsx'

export type AppDialogView = 'edit' | 'users' | 'secret'

interface AppDialogProps {
  readonly app: { id: number; name: string; client_id: string; redirect_uris: string[]; scopes: string[] }
  readonly view: AppDialogView
  readonly onView: (view: AppDialogView) => void
  readonly onClose: () => void
}

/** One app: its form, a new secret, and who connected it. */
export const AppDialog = ({ app, view, onView, onClose }: AppDialogProps) => {
  const t = useExtracted()
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const refetch = () => queryClient.invalidateQueries(trpc.oauthApps.list.pathFilter())
  const update = useMutation(
    trpc.oauthApps.update.mutationOptions({
      onSuccess: async () => {
        await refetch()
        toast.success(t('Saved'))
        onClose()
      },
    }),
  )
  const rotate = useMutation(trpc.oauthApps.rotateSecret.mutationOptions({ onSuccess: refetch }))

  const { name } = app
  const titles = { edit: t('Edit {name}', { name }), users: t('Users of {name}', { name }), secret: name }
  const body = () => {
    if (view === 'secret' && rotate.data) {
      return <AppSecrets clientId={app.client_id} clientSecret={rotate.data.client_secret} onDone={onClose} />
    }
    if (view === 'users') {
      return (
        <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-4 pb-6">
          <ConnectionList appId={app.id} empty={t('Nobody here has connected it.')} />
        </div>
      )
    }
    return (
      <>
        <div className="flex items-center justify-between gap-4 border-b border-line py-2 pr-3 pl-5">
          <p className="text-sm text-ink-2">{t('The secret got lost, or out?')}</p>
          <ConfirmButton
            label={t('New secret')}
            spoken={t('New secret of {name}', { name })}
            title={t('A new secret for {name}?', { name })}
            action={t('Make a new secret')}
            onConfirm={async () => {
              await rotate.mutateAsync({ id: app.id })
              onView('secret')
            }}
          >
            {t('The old one is worth nothing from then on: the app needs the new one to go on. Connections stay.')}
          </ConfirmButton>
        </div>
        <AppForm
          values={{ name, redirect_uris: app.redirect_uris, scopes: app.scopes as Scope[] }}
          action={t('Save')}
          pending={update.isPending}
          error={update.error}
          onSend={(values) => update.mutate({ id: app.id, ...values })}
          onCancel={onClose}
        />
      </>
    )
  }
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent title={titles[view]} onInteractOutside={(event) => view === 'secret' && event.preventDefault()}>
        {body()}
      </DialogContent>
    </Dialog>
  )
}
