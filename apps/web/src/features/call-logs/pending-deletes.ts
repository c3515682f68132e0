'use client'

import { createSharedState } from '@/lib/shared-state.ts'

const NOT_YET = Number.POSITIVE_INFINITY

const pending = createSharedState<ReadonlyMap<string, number>>(new Map())

/** The calls that were deleted a moment ago, each with when the server did so: never yet, so that it can be undone. */
export const pendingDeletes = (): ReadonlyMap<string, number> => pending.get()

const setAll = (ids: readonly string[], at: number): void =>
  pending.set(new Map([...pending.get(), ...ids.map((id) => [id, at] as const)]))

export const addPendingDeletes = (ids: readonly string[]): void => setAll(ids, NOT_YET)

/** The server has deleted them: what is counted from now on does not count them. */
export const settlePendingDeletes = (ids: readonly string[]): void => setAll(ids, Date.now())

export const dropPendingDeletes = (ids: readonly string[]): void => {
  const dropped = new Set(ids)
  pending.set(new Map([...pending.get()].filter(([id]) => !dropped.has(id))))
}

/** The calls that no list shows, because they were deleted a moment ago. */
export const usePendingDeletes = (): ReadonlyMap<string, number> => pending.use()
