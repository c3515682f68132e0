'use client'

import { createSharedState } from '@/lib/shared-state.ts'

const NOT_YET = Number.POSITIVE_INFINITY

const pending = createSharedState<ReadonlyMap<string, number>>(new Map())

/**
 * What was deleted a moment ago, each with when the server did so: never yet, so that it can be undone. Calls by their
 * ids, all else by its address: `/people/12`.
 */
export const pendingDeletes = (): ReadonlyMap<string, number> => pending.get()

const setAll = (keys: readonly string[], at: number): void =>
  pending.set(new Map([...pending.get(), ...keys.map((key) => [key, at] as const)]))

export const addPendingDeletes = (keys: readonly string[]): void => setAll(keys, NOT_YET)

/** The server has deleted them: what is counted from now on does not count them. */
export const settlePendingDeletes = (keys: readonly string[]): void => setAll(keys, Date.now())

export const dropPendingDeletes = (keys: readonly string[]): void => {
  const left = new Map(pending.get())
  for (const key of keys) left.delete(key)
  pending.set(left)
}

/** What no list shows, because it was deleted a moment ago: see `pendingDeletes`. */
export const usePendingDeletes = (): ReadonlyMap<string, number> => pending.use()
