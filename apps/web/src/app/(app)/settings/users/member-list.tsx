'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'

import { Button } from '@/components/ui/button.tsx'
import { NativeSelect } from '@/components/ui/native-select.tsx'
import { ConfirmButton } from '@/features/settings/confirm-button.tsx'
import { QueryRows } from '@/features/settings/query-rows.tsx'
import { Row, Rows, Tag } from '@/features/settings/rows.tsx'
import { errorText } from '@/lib/trpc/error-code.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

/** Everybody of the company; for an admin, with what can be changed of them. */
export const MemberList = ({ isAdmin, userId }: { isAdmin: boolean; userId: number }) => {
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
        <Rows label="Users">
          {members.map(({ user_id, name, email, is_admin, active_flag }) => (
            <Row
              key={user_id}
              title={
                <>
                  <bdi className={active_flag ? undefined : 'text-ink-3'}>{name}</bdi>
                  {user_id === userId && <Tag>You</Tag>}
                  {is_admin && !isAdmin && <Tag>Admin</Tag>}
                  {!active_flag && <Tag>Deactivated</Tag>}
                </>
              }
              details={<span className="break-all">{email}</span>}
              actions={
                isAdmin && (
                  <>
                    <NativeSelect
                      aria-label={`Role of ${name}`}
                      className="w-32! max-md:ml-2 max-md:h-10! md:h-8 md:text-sm"
                      value={is_admin ? 'admin' : 'regular'}
                      disabled={isPending || !active_flag}
                      onChange={({ target }) =>
                        void tryUpdate(
                          { user_id, is_admin: target.value === 'admin' },
                          target.value === 'admin' ? `${name} is an admin now` : `${name} is a regular user now`,
                        )
                      }
                    >
                      <option value="regular">Regular</option>
                      <option value="admin">Admin</option>
                    </NativeSelect>
                    {active_flag ? (
                      <ConfirmButton
                        label="Deactivate"
                        about={name}
                        title={`Deactivate ${name}?`}
                        action="Deactivate"
                        onConfirm={() => update({ user_id, active_flag: false })}
                      >
                        {user_id === userId ? 'That is you: you are signed out at once. ' : ''}
                        They are signed out, and their API tokens and connected apps stop within two seconds. Their
                        calls stay. Reactivated, their tokens work again.
                      </ConfirmButton>
                    ) : (
                      <Button
                        variant="quiet"
                        aria-label={`Reactivate ${name}`}
                        onClick={() => void tryUpdate({ user_id, active_flag: true }, `${name} may sign in again`)}
                      >
                        Reactivate
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
