'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from 'sonner'

import { Button } from '@/components/ui/button.tsx'
import { ConfirmButton } from '@/features/settings/confirm-button.tsx'
import { QueryRows } from '@/features/settings/query-rows.tsx'
import { NoRows, Row, Rows } from '@/features/settings/rows.tsx'
import { When } from '@/features/time/when.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { AppDialog, type AppDialogView } from './app-dialog.tsx'

/** The apps of the company. */
export const AppList = () => {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const query = useQuery(trpc.oauthApps.list.queryOptions())
  const [opened, setOpened] = useState<{ id: number; view: AppDialogView }>()
  const { mutateAsync: remove } = useMutation(trpc.oauthApps.delete.mutationOptions())

  const removeApp = async (id: number, name: string) => {
    await remove({ id })
    await queryClient.invalidateQueries(trpc.oauthApps.pathFilter())
    toast.success(`${name} was deleted`)
  }

  return (
    <QueryRows query={query}>
      {({ apps }) => {
        const openedApp = apps.find(({ id }) => id === opened?.id)
        return (
          <>
            {apps.length === 0 ? (
              <NoRows>No apps yet. Register one to get its client ID and secret.</NoRows>
            ) : (
              <Rows label="OAuth apps">
                {apps.map(({ id, name, client_id, scopes, connection_count, update_time }) => (
                  <Row
                    key={id}
                    title={<bdi>{name}</bdi>}
                    details={
                      <>
                        <span>
                          Client ID <code className="font-mono">{client_id}</code>
                        </span>
                        <span>{scopes.join(', ')}</span>
                        <span>
                          changed <When instant={update_time} />
                        </span>
                      </>
                    }
                    actions={
                      <>
                        <Button variant="quiet" onClick={() => setOpened({ id, view: 'users' })}>
                          {connection_count === 1 ? '1 user' : `${connection_count} users`}
                          <span className="sr-only">of {name}</span>
                        </Button>
                        <Button
                          variant="quiet"
                          aria-label={`Edit ${name}`}
                          onClick={() => setOpened({ id, view: 'edit' })}
                        >
                          Edit
                        </Button>
                        <ConfirmButton
                          label="Delete"
                          about={name}
                          title={`Delete ${name}?`}
                          action="Delete app"
                          onConfirm={() => removeApp(id, name)}
                        >
                          {connection_count > 0
                            ? `${connection_count === 1 ? 'One person has' : `${connection_count} people have`} connected it: it stops acting for them at once.`
                            : 'Nobody has connected it.'}{' '}
                          It cannot be brought back.
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
