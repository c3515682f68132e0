'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'

import { ConfirmButton } from '@/features/settings/confirm-button.tsx'
import { QueryRows } from '@/features/settings/query-rows.tsx'
import { NoRows, Row, Rows, Tag } from '@/features/settings/rows.tsx'
import { When } from '@/features/time/when.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

/** Who was invited and has not come yet. */
export const InvitationList = () => {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const query = useQuery(trpc.invitations.list.queryOptions())
  const { mutateAsync: revoke } = useMutation(trpc.invitations.revoke.mutationOptions())
  const takeBack = async (id: number, email: string) => {
    await revoke({ id })
    await queryClient.invalidateQueries(trpc.invitations.pathFilter())
    toast.success(`The invitation of ${email} was taken back`)
  }
  return (
    <QueryRows query={query}>
      {({ invitations }) =>
        invitations.length === 0 ? (
          <NoRows>Nobody is waiting to join.</NoRows>
        ) : (
          <Rows label="Invitations">
            {invitations.map(({ id, email, is_admin, invited_by, add_time, expires_at }) => {
              const isOver = Date.parse(expires_at) <= Date.now()
              return (
                <Row
                  key={id}
                  title={
                    <>
                      <span className="break-all">{email}</span>
                      {is_admin && <Tag>Admin</Tag>}
                      {isOver && <Tag>Expired</Tag>}
                    </>
                  }
                  details={
                    <>
                      <span>
                        by <bdi>{invited_by.name}</bdi>, <When instant={add_time} />
                      </span>
                      <span>
                        {isOver ? 'expired' : 'expires'} <When instant={expires_at} />
                      </span>
                    </>
                  }
                  actions={
                    <ConfirmButton
                      label="Take back"
                      about={`the invitation of ${email}`}
                      title={`Take back the invitation of ${email}?`}
                      action="Take back"
                      onConfirm={() => takeBack(id, email)}
                    >
                      The link stops working. You can invite them anew.
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
