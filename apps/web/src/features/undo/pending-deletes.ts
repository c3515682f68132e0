'use client'

import { createSharedState } from '@/lib/shared-state.ts'

const pending = createSharedState<ReadonlySet<string>>(new Set())

export const addPendingDeletes = (keys: readonly string[]): void => pending.set(new Set([...pending.get(), ...keys]))

export const dropPendingDeletes = (keys: readonly string[]): void => {
  const left = new Set(pending.get())
  for (const key of keys) left.delete(key)
  pending.set(left)
}

/**
 * What no list shows, because it was deleted a moment ago: the server does not know yet, so that it can be undone. Calls
 * by their ids, all else by its address: `/people/12`.
 */
export const usePendingDeletes = (): ReadonlySet<string> => pending.use()
