'use client'

import type { AppRouter } from '@callbook/api'
import { MAX_BULK_CALL_LOGS } from '@callbook/schema/limits'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { inferRouterInputs } from '@trpc/server'
import { useExtracted } from 'next-intl'
import type { RefObject } from 'react'
import { toast } from 'sonner'

import { undoAction } from '@/features/undo/undo-action.tsx'
import { useTRPC, useTRPCClient } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { ChoiceList } from './choice-list.tsx'
import { FloatingPanel } from './floating-panel.tsx'
import { inChunks } from './in-chunks.ts'

type GivenBack = inferRouterInputs<AppRouter>['callLogs']['giveBack']

interface AssignMenuProps {
  readonly anchor: RefObject<HTMLElement | null>
  readonly ids: readonly string[]
  readonly onClose: () => void
  readonly onDone: () => void
}

const UNDO_MS = 6_000

/** Gives calls another owner, which can be undone. */
const AssignMenu = ({ anchor, ids, onClose, onDone }: AssignMenuProps) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const reps = useQuery(trpc.callLogs.filterChoices.queryOptions({ field: 'user_id' }))
  const lookAgain = async () => {
    void queryClient.invalidateQueries(trpc.callLogs.totals.pathFilter())
    void queryClient.invalidateQueries(trpc.callLogs.detail.pathFilter())
    await queryClient.invalidateQueries(trpc.callLogs.search.pathFilter())
  }
  const giveBack = async (given: readonly GivenBack[]) => {
    try {
      let count = 0
      for (const part of given) count += (await client.callLogs.giveBack.mutate(part)).ids.length
      toast.success(t('{count, plural, one {# call given back} other {# calls given back}}', { count }))
      await lookAgain()
    } catch (error) {
      toast.error(t('The calls are not given back. {reason}', { reason: errorText(error) }))
    }
  }
  const assign = async (user_id: number) => {
    onClose()
    try {
      let count = 0
      const given: GivenBack[] = []
      for (const chunk of inChunks(ids, MAX_BULK_CALL_LOGS)) {
        const changed = await client.callLogs.assign.mutate({ ids: chunk, user_id })
        count += changed.ids.length
        if (changed.owners.length > 0) given.push({ user_id, owners: changed.owners })
      }
      toast.success(t('{count, plural, one {# call assigned} other {# calls assigned}}', { count }), {
        duration: UNDO_MS,
        ...(count > 0 && { action: undoAction(() => void giveBack(given)) }),
      })
      // Before the list is read again: what one selects meanwhile is of the next selection.
      onDone()
      await lookAgain()
    } catch (error) {
      toast.error(t('The calls are not assigned. {reason}', { reason: errorText(error) }))
    }
  }
  const active = reps.data?.choices.filter(({ has_left }) => !has_left) ?? []
  return (
    <FloatingPanel anchor={anchor} title={t('Assign to')} onClose={onClose}>
      <ChoiceList
        label={t('Assign to')}
        choices={active.map(({ id, name }) => ({ id, label: name }))}
        nothing={reps.isPending ? t('Loading…') : t('Nobody found.')}
        onChoose={(id) => void assign(id)}
      />
    </FloatingPanel>
  )
}

export default AssignMenu
