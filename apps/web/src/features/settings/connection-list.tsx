'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { toast } from 'sonner'

import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { ConfirmButton } from './confirm-button.tsx'
import { QueryRows } from './query-rows.tsx'
import { NoRows, Row, Rows } from './rows.tsx'
import { ScopeWords } from './scope-words.tsx'
import { whenTag } from './when-tag.tsx'

interface ConnectionListProps {
  readonly empty: string
  /** Everybody's of one app, for admins. Absent: one's own, of all apps. */
  readonly appId?: number
}

/** Which apps act for whom, each with the way to end it. */
export const ConnectionList = ({ empty, appId }: ConnectionListProps) => {
  const t = useExtracted()
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const query = useQuery(
    trpc.oauthApps.connections.queryOptions(appId === undefined ? {} : { all: true, app_id: appId }),
  )
  const { mutateAsync: revoke } = useMutation(trpc.oauthApps.revokeConnection.mutationOptions())
  const disconnect = async (id: number, name: string) => {
    await revoke({ id })
    await queryClient.invalidateQueries(trpc.oauthApps.pathFilter())
    toast.success(t('{name} was disconnected', { name }))
  }
  return (
    <QueryRows query={query}>
      {({ connections }) =>
        connections.length === 0 ? (
          <NoRows>{empty}</NoRows>
        ) : (
          <Rows label={t('Connections')}>
            {connections.map(({ id, app, user, scopes, add_time, last_used_at }) => {
              const name = appId === undefined ? app.name : user.name
              return (
                <Row
                  key={id}
                  title={<bdi>{name}</bdi>}
                  details={
                    <>
                      {appId !== undefined && <span>{user.email}</span>}
                      <ScopeWords scopes={scopes} />
                      <span>{t.rich('connected <when></when>', { when: whenTag(add_time) })}</span>
                      <span>
                        {last_used_at ? t.rich('used <when></when>', { when: whenTag(last_used_at) }) : t('never used')}
                      </span>
                    </>
                  }
                  actions={
                    <ConfirmButton
                      label={t('Disconnect')}
                      spoken={t('Disconnect {name}', { name })}
                      title={t('Disconnect {name}?', { name })}
                      action={t('Disconnect')}
                      onConfirm={() => disconnect(id, name)}
                    >
                      {t('{name} is signed out at once. To use it again, it has to be connected again.', {
                        name: app.name,
                      })}
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
