'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { toast } from 'sonner'

import { ConfirmButton } from '@/features/settings/confirm-button.tsx'
import { QueryRows } from '@/features/settings/query-rows.tsx'
import { NoRows, Row, Rows, Tag } from '@/features/settings/rows.tsx'
import { ScopeWords } from '@/features/settings/scope-words.tsx'
import { whenTag } from '@/features/settings/when-tag.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

const isOver = (expires_at: string | null) => expires_at !== null && Date.parse(expires_at) <= Date.now()

/** One's own tokens; an admin sees everybody's. */
export const TokenList = ({ isAdmin, userId }: { isAdmin: boolean; userId: number }) => {
  const t = useExtracted()
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const query = useQuery(trpc.apiTokens.list.queryOptions({ all: isAdmin }))
  const { mutateAsync: revoke } = useMutation(trpc.apiTokens.revoke.mutationOptions())

  const revokeToken = async (id: number, name: string) => {
    await revoke({ id })
    await queryClient.invalidateQueries(trpc.apiTokens.list.pathFilter())
    toast.success(t('{name} was revoked', { name }))
  }

  return (
    <QueryRows query={query}>
      {({ api_tokens }) =>
        api_tokens.length === 0 ? (
          <NoRows>{t('No tokens yet. Make one, and paste it into your phone system.')}</NoRows>
        ) : (
          <Rows label={t('API tokens')}>
            {api_tokens.map(({ id, name, prefix, scopes, user, add_time, last_used_at, expires_at }) => (
              <Row
                key={id}
                title={
                  <>
                    <bdi>{name}</bdi>
                    <code className="font-mono text-sm font-normal text-ink-3">{prefix}…</code>
                    {isOver(expires_at) && <Tag>{t('Expired')}</Tag>}
                  </>
                }
                details={
                  <>
                    {user.id !== userId && <bdi className="text-ink-2">{user.name}</bdi>}
                    <ScopeWords scopes={scopes} />
                    <span>
                      {last_used_at ? t.rich('used <when></when>', { when: whenTag(last_used_at) }) : t('never used')}
                    </span>
                    {expires_at ? (
                      <span>
                        {isOver(expires_at)
                          ? t.rich('expired <when></when>', { when: whenTag(expires_at) })
                          : t.rich('expires <when></when>', { when: whenTag(expires_at) })}
                      </span>
                    ) : (
                      <span>{t('does not expire')}</span>
                    )}
                    <span>{t.rich('made <when></when>', { when: whenTag(add_time) })}</span>
                  </>
                }
                actions={
                  <ConfirmButton
                    label={t('Revoke')}
                    spoken={t('Revoke {name}', { name })}
                    title={t('Revoke {name}?', { name })}
                    action={t('Revoke token')}
                    onConfirm={() => revokeToken(id, name)}
                  >
                    {t('Whatever uses it stops at once, and is answered with 401. It cannot be brought back.')}
                  </ConfirmButton>
                }
              />
            ))}
          </Rows>
        )
      }
    </QueryRows>
  )
}
