'use client'

import { createSharedState } from '@/lib/shared-state.ts'

const pending = createSharedState<ReadonlySet<string>>(new Set())

/** The calls that were deleted a moment ago: the server does not know yet, so that it can be undone. */
export const pendingDeletes = (): ReadonlySet<string> => pending.get()

export const addPendingDelete = (id: string): void => pending.set(new Set([...pending.get(), id]))

export const dropPendingDelete = (id: string): void =>
  pending.set(new Set([...pending.get()].filter((other) => other !== id)))

/** The calls that no list shows, because they were deleted a moment ago. */
export const usePendingDeletes = (): ReadonlySet<string> => pending.use()
