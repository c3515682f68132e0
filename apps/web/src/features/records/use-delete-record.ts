import { useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'

import { useDeleteLater } from '@/features/undo/use-delete-later.ts'
import { useTRPCClient } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { type DeletedHref, useDeletedWords } from './use-deleted-words.ts'

type Client = ReturnType<typeof useTRPCClient>
type Id = number | string

const DELETES = {
  '/people': { procedure: 'persons.delete', send: (client: Client, id: Id) => client.persons.delete.mutate({ id }) },
  '/organizations': {
    procedure: 'organizations.delete',
    send: (client: Client, id: Id) => client.organizations.delete.mutate({ id }),
  },
  '/deals': { procedure: 'deals.delete', send: (client: Client, id: Id) => client.deals.delete.mutate({ id }) },
  '/leads': {
    procedure: 'leads.delete',
    send: (client: Client, id: Id) => client.leads.delete.mutate({ id: `${id}` }),
  },
  '/activities': {
    procedure: 'activities.delete',
    send: (client: Client, id: Id) => client.activities.delete.mutate({ id }),
  },
  '/notes': {
    procedure: 'notes.delete',
    send: (client: Client, id: Id) => client.notes.delete.mutate({ id: Number(id) }),
  },
} satisfies Record<DeletedHref, unknown>

/** Deletes a record of a list, or a note on one, with undo. */
export const useDeleteRecord = (href: DeletedHref): ((id: Id) => void) => {
  const words = useDeletedWords(href)
  const errorText = useErrorText()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const deleteLater = useDeleteLater()
  const { procedure, send } = DELETES[href]
  return (id) =>
    deleteLater({
      keys: [`${href}/${id}`],
      said: words.isDeleted,
      send: async () => {
        try {
          await send(client, id)
        } catch (error) {
          toast.error(words.isNotDeleted(errorText(error)))
        }
        await queryClient.invalidateQueries()
      },
      requests: [[procedure, { id }]],
    })
}
