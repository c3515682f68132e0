'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useExtracted } from 'next-intl'
import { toast } from 'sonner'

import { Button } from '@/components/ui/button.tsx'
import { ConfirmButton } from '@/features/settings/confirm-button.tsx'
import { QueryRows } from '@/features/settings/query-rows.tsx'
import { NoRows, Row, Rows } from '@/features/settings/rows.tsx'
import { ScopeWords } from '@/features/settings/scope-words.tsx'
import { whenTag } from '@/features/settings/when-tag.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { AppDialog, type AppDialogView } from './app-dialog.tsx'

const code = (text: ReactNode) => <code className="font-mono">{text}</code>

/** The apps of the company. */
export const AppList = () => {
  const t = useExtracted()
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const query = useQuery(trpc.oauthApps.list.queryOptions())
  const [opened, setOpened] = useState<{ id: number; view: AppDialogView }>()
  const { mutateAsync: remove } = useMutation(trpc.oauthApps.delete.mutationOptions())

  const removeApp = async (id: number, name: string) => {
    await remove({ id })
    await queryClient.invalidateQueries(trpc.oauthApps.pathFilter())
    toast.success(t('{name} was deleted', { name }))
  }

  return (
    <QueryRows query={query}>
      {({ apps }) => {
        const openedApp = apps.find(({ id }) => id === opened?.id)
        return (
          <>
            {apps.length === 0 ? (
              <NoRows>{t('No apps yet. Register one to get its client ID and secret.')}</NoRows>
            ) : (
              <Rows label={t('OAuth apps')}>
                {apps.map(({ id, name, client_id, scopes, connection_count, update_time }) => (
                  <Row
                    key={id}
                    title={<bdi>{name}</bdi>}
                    details={
                      <>
                        <span>{t.rich('Client ID <code>{client_id}</code>', { client_id, code })}</span>
                        <ScopeWords scopes={scopes} />
                        <span>{t.rich('changed <when></when>', { when: whenTag(update_time) })}</span>
                      </>
                    }
                    actions={
                      <>
                        <Button
                          variant="quiet"
                          aria-label={t('{count, plural, one {# user} other {# users}} of {name}', {
                            count: connection_count,
                            name,
                          })}
                          onClick={() => setOpened({ id, view: 'users' })}
                        >
                          {t('{count, plural, one {# user} other {# users}}', { count: connection_count })}
                        </Button>
                        <Button
                          variant="quiet"
                          aria-label={t('Edit {name}', { name })}
                          onClick={() => setOpened({ id, view: 'edit' })}
                        >
                          {t('Edit')}
                        </Button>
                        <ConfirmButton
                          label={t('Delete')}
                          spoken={t('Delete {name}', { name })}
                          title={t('Delete {name}?', { name })}
                          action={t('Delete app')}
                          onConfirm={() => removeApp(id, name)}
                        >
                          {t(
                            '{count, plural, =0 {Nobody has connected it.} one {One person has connected it: it stops acting for them at once.} other {# people have connected it: it stops acting for them at once.}} It cannot be brought back.',
                            { count: connection_count },
                          )}
                        </ConfirmButton>
                      </>
                    }
                  />
                ))}
              </Rows>
            )}
            {openedApp && opened && (
              <AppDialog
                key={openedApp.id}
                app={openedApp}
                view={opened.view}
                onView={(view) => setOpened({ id: openedApp.id, view })}
                onClose={() => setOpened(undefined)}
              />
            )}
          </>
        )
      }}
    </QueryRows>
  )
}
