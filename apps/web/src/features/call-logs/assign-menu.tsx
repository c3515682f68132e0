'use client'

import { MAX_BULK_CALL_LOGS } from '@callbook/schema/limits'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { RefObject } from 'react'
import { toast } from 'sonner'

import { errorText } from '@/lib/trpc/error-code.ts'
import { useTRPC, useTRPCClient } from '@/lib/trpc/trpc-context.ts'

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
      toast.success(count === 1 ? '1 call assigned' : `${count} calls assigned`)
      onDone()
    } catch (error) {
      toast.error(`The calls are not assigned. ${errorText(error)}`)
    }
  }
  const active = reps.data?.choices.filter(({ detail }) => detail === undefined) ?? []
  return (
    <FloatingPanel anchor={anchor} title="Assign to" onClose={onClose}>
      <ChoiceList
        label="Assign to"
        choices={active.map(({ id, name }) => ({ id, label: name }))}
        nothing={reps.isPending ? 'Loading…' : 'Nobody found.'}
        onChoose={(id) => void assign(id)}
      />
    </FloatingPanel>
  )
}

export default AssignMenu
