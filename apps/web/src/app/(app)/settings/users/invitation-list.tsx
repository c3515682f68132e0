'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { toast } from 'sonner'

import { bdi } from '@/i18n/bdi.tsx'
import { ConfirmButton } from '@/features/settings/confirm-button.tsx'
import { QueryRows } from '@/features/settings/query-rows.tsx'
import { NoRows, Row, Rows, Tag } from '@/features/settings/rows.tsx'
import { whenTag } from '@/features/settings/when-tag.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

/** Who was invited and has not come yet. */
export const InvitationList = () => {
  const t = useExtracted()
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const query = useQuery(trpc.invitations.list.queryOptions())
  const { mutateAsync: revoke } = useMutation(trpc.invitations.revoke.mutationOptions())
  const takeBack = async (id: number, email: string) => {
    await revoke({ id })
    await queryClient.invalidateQueries(trpc.invitations.pathFilter())
    toast.success(t('The invitation of {email} was taken back', { email }))
  }
  return (
    <QueryRows query={query}>
      {({ invitations }) =>
        invitations.length === 0 ? (
          <NoRows>{t('Nobody is waiting to join.')}</NoRows>
        ) : (
          <Rows label={t('Invitations')}>
            {invitations.map(({ id, email, is_admin, invited_by, add_time, expires_at }) => {
              const isOver = Date.parse(expires_at) <= Date.now()
              return (
                <Row
                  key={id}
                  title={
                    <>
                      <span className="break-all">{email}</span>
                      {is_admin && <Tag>{t('Admin')}</Tag>}
                      {isOver && <Tag>{t('Expired')}</Tag>}
                    </>
                  }
                  details={
                    <>
                      <span>
                        {t.rich('by <bdi>{name}</bdi>, <when></when>', {
                          name: invited_by.name,
                          bdi,
                          when: whenTag(add_time),
                        })}
                      </span>
                      <span>
                        {isOver
                          ? t.rich('expired <when></when>', { when: whenTag(expires_at) })
                          : t.rich('expires <when></when>', { when: whenTag(expires_at) })}
                      </span>
                    </>
                  }
                  actions={
                    <ConfirmButton
                      label={t('Take back')}
                      spoken={t('Take back the invitation of {email}', { email })}
                      title={t('Take back the invitation of {email}?', { email })}
                      action={t('Take back')}
                      onConfirm={() => takeBack(id, email)}
                    >
                      {t('The link stops working. You can invite them anew.')}
                    </ConfirmButton>
                  }
                />
              )
            })}
          </Rows>
        )
      }
    </QueryRows>
  )
}
