'use client'

import type { RuleNumber } from '@callbook/schema'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { toast } from 'sonner'

import { undoAction } from '@/features/undo/undo-action.tsx'
import { bdi } from '@/i18n/bdi.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { inboxPages } from './inbox-queries.ts'
import { useRefreshInbox } from './use-refresh-inbox.ts'

interface Whom {
  readonly number: string
  readonly person_id?: number
  readonly new_person_name?: string
  readonly add_number: boolean
}

/** What one can do with a number of the inbox. It leaves the list at once, and comes back if the server refuses or on Undo. */
export const useFiling = () => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const queryClient = useQueryClient()

  const refresh = useRefreshInbox()
  const hide = (hidden: string) =>
    queryClient.setQueryData(
      inboxPages(trpc).queryKey,
      (old) =>
        old && {
          ...old,
          pages: old.pages.map((page) => ({
            ...page,
            numbers: page.numbers.filter(({ number }) => number !== hidden),
          })),
        },
    )
  const onError = (error: unknown) => {
    toast.error(errorText(error))
    void refresh()
  }

  const unlink = useMutation(
    trpc.inbox.unlink.mutationOptions({
      onSuccess: ({ calls: count }) => {
        toast(t('{count, plural, one {# call} other {# calls}} back in the inbox', { count }))
        return refresh()
      },
      onError,
    }),
  )
  const link = useMutation(
    trpc.inbox.link.mutationOptions({
      onMutate: ({ number }) => hide(number),
      onSuccess: ({ person, person_is_new, call_log_ids, phone_id }) => {
        void refresh()
        const count = call_log_ids.length
        const whom = { name: person.name, bdi }
        if (count === 0) {
          toast(t.rich('Somebody else was quicker: nothing was left to link to <bdi>{name}</bdi>.', whom))
          return
        }
        const done = person_is_new
          ? t.rich('<bdi>{name}</bdi> added: {count, plural, one {# call} other {# calls}}', { ...whom, count })
          : t.rich('Linked to <bdi>{name}</bdi>: {count, plural, one {# call} other {# calls}}', { ...whom, count })
        toast(done, {
          duration: 10_000,
          action: undoAction(() =>
            unlink.mutate({
              person_id: person.id,
              person_is_new,
              call_log_ids,
              ...(phone_id !== null && { phone_id }),
            }),
          ),
        })
      },
      onError,
    }),
  )
  const lift = useMutation(trpc.inbox.liftRuling.mutationOptions({ onSuccess: refresh, onError }))
  const rule = useMutation(
    trpc.inbox.rule.mutationOptions({
      onMutate: ({ number }) => hide(number),
      onSuccess: (_, { number, ruling }) => {
        void refresh()
        toast(
          ruling === 'not_a_contact'
            ? t('Not a contact: out of the inbox')
            : t('Its calls will not be shown here again'),
          {
            duration: 10_000,
            action: undoAction(() => lift.mutate({ number })),
          },
        )
      },
      onError,
    }),
  )

  const disown = useMutation(trpc.companyNumbers.remove.mutationOptions({ onSuccess: refresh, onError }))
  const own = useMutation(
    trpc.companyNumbers.add.mutationOptions({
      onMutate: ({ value }) => hide(value),
      onSuccess: ({ company_number: { id } }) => {
        void refresh()
        toast(t('One of your own numbers: its calls now stand under whom you spoke to'), {
          duration: 10_000,
          action: undoAction(() => disown.mutate({ id })),
        })
      },
      onError,
    }),
  )

  return {
    own: (number: string) => own.mutate({ value: number }),
    linkTo: (whom: Whom) => link.mutate(whom),
    rule: (number: string, ruling: RuleNumber['ruling']) => rule.mutate({ number, ruling }),
    lift: (number: string) => lift.mutate({ number }),
  }
}
