'use client'

import type { AppRouter } from '@callbook/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { inferRouterOutputs } from '@trpc/server'
import { useExtracted } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'

import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Dialog, DialogContent } from '@/components/ui/dialog.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Input } from '@/components/ui/input.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

export type SavedView = inferRouterOutputs<AppRouter>['savedViews']['list']['saved_views'][number]

interface SavedViewDialogProps {
  /** The view to change; null: what is shown becomes a new one. */
  readonly saved: SavedView | null
  readonly query: string
  readonly onSaved: () => void
  readonly onClose: () => void
}

/** Gives a view a name, shares it, or deletes it. */
const SavedViewDialog = ({ saved, query, onSaved, onClose }: SavedViewDialogProps) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const [name, setName] = useState(saved?.name ?? '')
  const [shared, setShared] = useState(saved?.shared ?? false)
  const done = (words: string) => ({
    onSuccess: async () => {
      await queryClient.invalidateQueries(trpc.savedViews.list.queryFilter())
      toast.success(words)
      onSaved()
      onClose()
    },
  })
  const create = useMutation(trpc.savedViews.create.mutationOptions(done(t('View saved'))))
  const update = useMutation(trpc.savedViews.update.mutationOptions(done(t('View saved'))))
  const remove = useMutation(trpc.savedViews.delete.mutationOptions(done(t('View deleted'))))
  const error = create.error ?? update.error ?? remove.error
  const pending = create.isPending || update.isPending || remove.isPending
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (saved) update.mutate({ id: saved.id, name, shared })
    else create.mutate({ name, query, shared })
  }
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent title={saved ? t('Change the view') : t('Save this view')} className="md:w-100!">
        <form className="grid gap-4 p-5" onSubmit={save}>
          <Field label={t('Name')}>
            {(field) => (
              <Input
                {...field}
                required
                maxLength={100}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
          <label className="flex items-start gap-2">
            <input
              type="checkbox"
              className="mt-0.5 size-4 accent-accent"
              checked={shared}
              onChange={(event) => setShared(event.target.checked)}
            />
            <span>
              {t('Share with everybody in the company')}
              <span className="block text-xs text-ink-3">{t('Only you and admins can change it.')}</span>
            </span>
          </label>
          {error && <Banner>{errorText(error)}</Banner>}
          <div className="flex justify-end gap-2">
            {saved && (
              <Button
                variant="quietDanger"
                className="mr-auto"
                disabled={pending}
                onClick={() => remove.mutate({ id: saved.id })}
              >
                {t('Delete')}
              </Button>
            )}
            <Button onClick={onClose}>{t('Cancel')}</Button>
            <Button type="submit" variant="primary" disabled={pending || name.trim() === ''}>
              {t('Save')}
            </Button>
          </div>
        </form>
      </DialogContent>
    </Dialog>
  )
}

export default SavedViewDialog
