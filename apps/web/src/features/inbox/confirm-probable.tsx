'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import { CheckCheck } from 'lucide-react'
import { useExtracted } from 'next-intl'
import { toast } from 'sonner'

import { Button } from '@/components/ui/button.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'
import { useShortcut } from '@/features/shortcuts/use-shortcut.ts'
import { undoAction } from '@/features/undo/undo-action.tsx'
import { useTRPC, useTRPCClient } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { probableCount } from './inbox-queries.ts'
import { linkingsInParts } from './linkings-in-parts.ts'
import { useRefreshInbox } from './use-refresh-inbox.ts'

// Their ids are half of the largest request.
const MOST_CALLS_AT_ONCE = 14_000

/** Says yes to every "Probably …" at once (A); nothing while there is none. */
export const ConfirmProbable = ({ onConfirmed }: { onConfirmed: () => void }) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const refresh = useRefreshInbox()
  const { data } = useQuery(probableCount(trpc))
  const count = data?.numbers ?? 0

  const unlink = async (linkings: Parameters<typeof linkingsInParts>[0]) => {
    let calls = 0
    try {
      for (const part of linkingsInParts(linkings, MOST_CALLS_AT_ONCE)) {
        // One after the other: each is a large request.
        // oxlint-disable-next-line no-await-in-loop
        calls += (await client.inbox.unlinkProbable.mutate({ linkings: part })).calls
      }
      toast(t('{count, plural, one {# call} other {# calls}} back in the inbox', { count: calls }))
    } catch (error) {
      toast.error(errorText(error))
    }
    await refresh()
  }
  const confirm = useMutation(
    trpc.inbox.linkProbable.mutationOptions({
      onSuccess: ({ linkings }) => {
        void refresh()
        onConfirmed()
        const calls = linkings.reduce((sum, { call_log_ids }) => sum + call_log_ids.length, 0)
        if (calls === 0) {
          toast(t('Somebody else was quicker: nothing was left to link.'))
          return
        }
        toast(
          t(
            '{numbers, plural, one {# number} other {# numbers}} confirmed: {calls, plural, one {# call} other {# calls}}',
            {
              numbers: linkings.length,
              calls,
            },
          ),
          { duration: 10_000, action: undoAction(() => void unlink(linkings)) },
        )
      },
      onError: (error) => {
        toast.error(errorText(error))
        void refresh()
      },
    }),
  )
  const confirmAll = () => {
    if (count > 0 && !confirm.isPending) confirm.mutate()
  }
  useShortcut(['a', 'A'], confirmAll)
  if (count === 0) return null
  return (
    <div className="border-b border-line px-4 py-2 md:px-5">
      <Button className="w-full max-md:h-11" aria-keyshortcuts="A" disabled={confirm.isPending} onClick={confirmAll}>
        <CheckCheck aria-hidden />
        {t({
          message: 'Confirm {count, plural, one {# probable match} other {all # probable matches}}',
          description: 'says yes to each number of which the list says “Probably Jo Park”',
          values: { count },
        })}
        <Kbd className="max-md:hidden">A</Kbd>
      </Button>
    </div>
  )
}
