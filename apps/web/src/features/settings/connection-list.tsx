'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'

import { When } from '@/features/time/when.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { ConfirmButton } from './confirm-button.tsx'
import { QueryRows } from './query-rows.tsx'
import { NoRows, Row, Rows } from './rows.tsx'
import { scopeWords } from './scope-words.ts'

interface ConnectionListProps {
  readonly empty: string
  /** Everybody's of one app, for admins. Absent: one's own, of all apps. */
  readonly appId?: number
}

/** Which apps act for whom, each with the way to end it. */
export const ConnectionList = ({ empty, appId }: ConnectionListProps) => {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const query = useQuery(
    trpc.oauthApps.connections.queryOptions(appId === undefined ? {} : { all: true, app_id: appId }),
  )
  const { mutateAsync: revoke } = useMutation(trpc.oauthApps.revokeConnection.mutationOptions())
  const disconnect = async (id: number, name: string) => {
    await revoke({ id })
    await queryClient.invalidateQueries(trpc.oauthApps.pathFilter())
    toast.success(`${name} was disconnected`)
  }
  return (
    <QueryRows query={query}>
      {({ connections }) =>
        connections.length === 0 ? (
          <NoRows>{empty}</NoRows>
        ) : (
          <Rows label="Connections">
            {connections.map(({ id, app, user, scopes, add_time, last_used_at }) => {
              const name = appId === undefined ? app.name : user.name
              return (
                <Row
                  key={id}
                  title={<bdi>{name}</bdi>}
                  details={
                    <>
                      {appId !== undefined && <span>{user.email}</span>}
                      <span>{scopeWords(scopes)}</span>
                      <span>
                        connected <When instant={add_time} />
                      </span>
                      <span>
                        {last_used_at ? (
                          <>
                            used <When instant={last_used_at} />
                          </>
                        ) : (
                          'never used'
                        )}
                      </span>
                    </>
                  }
                  actions={
                    <ConfirmButton
                      label="Disconnect"
                      about={name}
                      title={`Disconnect ${name}?`}
                      action="Disconnect"
                      onConfirm={() => disconnect(id, name)}
                    >
                      {app.name} is signed out at once. To use it again, it has to be connected again.
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
