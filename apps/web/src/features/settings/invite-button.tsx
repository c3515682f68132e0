'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useExtracted } from 'next-intl'
import { useState } from 'react'

import { Button } from '@/components/ui/button.tsx'
import { Dialog, DialogContent } from '@/components/ui/dialog.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { InviteForm } from './invite-form.tsx'
import { CodeBlock } from './secret-once.tsx'
import { strong } from './strong-tag.tsx'

/** Invites somebody, and shows the link once. */
export const InviteButton = ({ variant = 'primary' }: { variant?: 'primary' | 'secondary' }) => {
  const t = useExtracted()
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const [open, setOpen] = useState(false)
  const create = useMutation(
    trpc.invitations.create.mutationOptions({
      onSuccess: () =>
        Promise.all([
          queryClient.invalidateQueries(trpc.invitations.list.pathFilter()),
          queryClient.invalidateQueries(trpc.setup.pathFilter()),
        ]),
    }),
  )
  const show = (next: boolean) => {
    if (next) create.reset()
    setOpen(next)
  }
  const made = create.data
  return (
    <>
      <Button variant={variant} onClick={() => show(true)}>
        <Plus aria-hidden />
        {t('Invite')}
      </Button>
      <Dialog open={open} onOpenChange={show}>
        <DialogContent
          title={made ? t('Invite {email}', { email: made.invitation.email }) : t('Invite somebody')}
          onInteractOutside={(event) => made && event.preventDefault()}
        >
          {made ? (
            <>
              <div className="grid min-h-0 flex-1 grid-cols-1 content-start gap-4 overflow-y-auto px-5 py-4">
                <p className="rounded-md bg-accent-soft px-3 py-2 text-sm">
                  {t.rich(
                    'Callbook sends no mail: send this link to them yourself. It works once, for seven days, and <strong>is not shown again</strong>.',
                    { strong },
                  )}
                </p>
                <CodeBlock
                  label={t({
                    id: 'inviteLink',
                    message: 'Link',
                    description: 'a noun: the address that joins the company',
                  })}
                  code={`${window.location.origin}/join/${made.secret}`}
                />
              </div>
              <footer className="flex justify-end border-t border-line px-5 py-3">
                <Button variant="primary" onClick={() => show(false)}>
                  {t('I have copied it')}
                </Button>
              </footer>
            </>
          ) : (
            <InviteForm
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
