import { useSyncExternalStore } from 'react'

/** A value that components far apart share, in one tab. On the server it is always the initial one. */
export const createSharedState = <T>(initial: T) => {
  let value = initial
  const listeners = new Set<() => void>()
  const get = (): T => value
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }
  return {
    get,
    set: (next: T): void => {
      value = next
      for (const listener of listeners) listener()
    },
    /** The value in a component, which renders again when it changes. */
    use: (): T => useSyncExternalStore(subscribe, get, () => initial),
  }
}
