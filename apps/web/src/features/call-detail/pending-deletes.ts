'use client'

import { useSyncExternalStore } from 'react'

const NONE: ReadonlySet<string> = new Set()

let pending = NONE
const listeners = new Set<() => void>()

const change = (next: ReadonlySet<string>) => {
  pending = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** The calls that were deleted a moment ago: the server does not know yet, so that it can be undone. */
export const pendingDeletes = (): ReadonlySet<string> => pending

export const addPendingDelete = (id: string): void => change(new Set([...pending, id]))

export const dropPendingDelete = (id: string): void => change(new Set([...pending].filter((other) => other !== id)))

/** The calls that no list shows, because they were deleted a moment ago. */
export const usePendingDeletes = (): ReadonlySet<string> => useSyncExternalStore(subscribe, pendingDeletes, () => NONE)
