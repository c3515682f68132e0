'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { toast } from 'sonner'

import { Button } from '@/components/ui/button.tsx'
import { NativeSelect } from '@/components/ui/native-select.tsx'
import { ConfirmButton } from '@/features/settings/confirm-button.tsx'
import { QueryRows } from '@/features/settings/query-rows.tsx'
import { Row, Rows, Tag } from '@/features/settings/rows.tsx'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

/** Everybody of the company; for an admin, with what can be changed of them. */
export const MemberList = ({ isAdmin, userId }: { isAdmin: boolean; userId: number }) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const query = useQuery(trpc.members.list.queryOptions())
  const { mutateAsync, isPending } = useMutation(trpc.members.update.mutationOptions())

  const update = async (change: { user_id: number; is_admin?: boolean; active_flag?: boolean }) => {
    await mutateAsync(change)
    await queryClient.invalidateQueries(trpc.members.pathFilter())
  }
  const tryUpdate = async (change: Parameters<typeof update>[0], done: string) => {
    try {
      await update(change)
      toast.success(done)
    } catch (error) {
      toast.error(errorText(error))
    }
  }

  return (
    <QueryRows query={query}>
      {({ members }) => (
        <Rows label={t('Users')}>
          {members.map(({ user_id, name, email, is_admin, active_flag }) => (
            <Row
              key={user_id}
              title={
                <>
                  <bdi className={active_flag ? undefined : 'text-ink-3'}>{name}</bdi>
                  {user_id === userId && <Tag>{t('You')}</Tag>}
                  {is_admin && !isAdmin && <Tag>{t('Admin')}</Tag>}
                  {!active_flag && <Tag>{t('Deactivated')}</Tag>}
                </>
              }
              details={<span className="break-all">{email}</span>}
              actions={
                isAdmin && (
                  <>
                    <NativeSelect
                      aria-label={t('Role of {name}', { name })}
                      className="w-32! max-md:ml-2 max-md:h-10! md:h-8 md:text-sm"
                      value={is_admin ? 'admin' : 'regular'}
                      disabled={isPending || !active_flag}
                      onChange={({ target }) =>
                        void tryUpdate(
                          { user_id, is_admin: target.value === 'admin' },
                          target.value === 'admin'
                            ? t('{name} is an admin now', { name })
                            : t('{name} is a regular user now', { name }),
                        )
                      }
                    >
                      <option value="regular">
                        {t({ message: 'Regular', description: 'a user who is no admin' })}
                      </option>
                      <option value="admin">{t('Admin')}</option>
                    </NativeSelect>
                    {active_flag ? (
                      <ConfirmButton
                        label={t('Deactivate')}
                        spoken={t('Deactivate {name}', { name })}
                        title={t('Deactivate {name}?', { name })}
                        action={t('Deactivate')}
                        onConfirm={() => update({ user_id, active_flag: false })}
                      >
                        {user_id === userId && <p>{t('That is you: you are signed out at once.')}</p>}
                        <p>
                          {t(
                            'They are signed out, and their API tokens and connected apps stop within two seconds. Their calls stay. Reactivated, their tokens work again.',
                          )}
                        </p>
                      </ConfirmButton>
                    ) : (
                      <Button
                        variant="quiet"
                        aria-label={t('Reactivate {name}', { name })}
                        onClick={() =>
                          void tryUpdate({ user_id, active_flag: true }, t('{name} may sign in again', { name }))
                        }
                      >
                        {t('Reactivate')}
                      </Button>
                    )}
                  </>
                )
              }
            />
          ))}
        </Rows>
      )}
    </QueryRows>
  )
}
