'use client'

import { MAX_BULK_CALL_LOGS } from '@callbook/schema/limits'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import type { RefObject } from 'react'
import { toast } from 'sonner'

import { useTRPC, useTRPCClient } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { ChoiceList } from './choice-list.tsx'
import { FloatingPanel } from './floating-panel.tsx'
import { inChunks } from './in-chunks.ts'

interface AssignMenuProps {
  readonly anchor: RefObject<HTMLElement | null>
  readonly ids: readonly string[]
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Gives calls another owner. */
const AssignMenu = ({ anchor, ids, onClose, onDone }: AssignMenuProps) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const reps = useQuery(trpc.callLogs.filterChoices.queryOptions({ field: 'user_id' }))
  const assign = async (user_id: number) => {
    onClose()
    try {
      let count = 0
      for (const chunk of inChunks(ids, MAX_BULK_CALL_LOGS)) {
        count += (await client.callLogs.assign.mutate({ ids: chunk, user_id })).ids.length
      }
      await queryClient.invalidateQueries(trpc.callLogs.search.pathFilter())
      toast.success(t('{count, plural, one {# call assigned} other {# calls assigned}}', { count }))
      onDone()
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
