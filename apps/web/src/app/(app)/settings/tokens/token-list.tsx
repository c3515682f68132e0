'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'

import { ConfirmButton } from '@/features/settings/confirm-button.tsx'
import { QueryRows } from '@/features/settings/query-rows.tsx'
import { NoRows, Row, Rows, Tag } from '@/features/settings/rows.tsx'
import { scopeWords } from '@/features/settings/scope-words.ts'
import { When } from '@/features/time/when.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

const isOver = (expires_at: string | null) => expires_at !== null && Date.parse(expires_at) <= Date.now()

/** One's own tokens; an admin sees everybody's. */
export const TokenList = ({ isAdmin, userId }: { isAdmin: boolean; userId: number }) => {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const query = useQuery(trpc.apiTokens.list.queryOptions({ all: isAdmin }))
  const { mutateAsync: revoke } = useMutation(trpc.apiTokens.revoke.mutationOptions())

  const revokeToken = async (id: number, name: string) => {
    await revoke({ id })
    await queryClient.invalidateQueries(trpc.apiTokens.list.pathFilter())
    toast.success(`${name} was revoked`)
  }

  return (
    <QueryRows query={query}>
      {({ api_tokens }) =>
        api_tokens.length === 0 ? (
          <NoRows>No tokens yet. Make one, and paste it into your phone system.</NoRows>
        ) : (
          <Rows label="API tokens">
            {api_tokens.map(({ id, name, prefix, scopes, user, add_time, last_used_at, expires_at }) => (
              <Row
                key={id}
                title={
                  <>
                    <bdi>{name}</bdi>
                    <code className="font-mono text-sm font-normal text-ink-3">{prefix}…</code>
                    {isOver(expires_at) && <Tag>Expired</Tag>}
                  </>
                }
                details={
                  <>
                    {user.id !== userId && <bdi className="text-ink-2">{user.name}</bdi>}
                    <span>{scopeWords(scopes)}</span>
                    <span>
                      {last_used_at ? (
                        <>
                          used <When instant={last_used_at} />
                        </>
                      ) : (
                        'never used'
                      )}
                    </span>
                    {expires_at ? (
                      <span>
                        {isOver(expires_at) ? 'expired' : 'expires'} <When instant={expires_at} />
                      </span>
                    ) : (
                      <span>does not expire</span>
                    )}
                    <span>
                      made <When instant={add_time} />
                    </span>
                  </>
                }
                actions={
                  <ConfirmButton
                    label="Revoke"
                    about={name}
                    title={`Revoke ${name}?`}
                    action="Revoke token"
                    onConfirm={() => revokeToken(id, name)}
                  >
                    Whatever uses it stops at once, and is answered with 401. It cannot be brought back.
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
