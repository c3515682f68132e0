'use client'

import { useEffect } from 'react'
import { toast } from 'sonner'

import { undoAction } from './undo-action.tsx'
import { addPendingDeletes, dropPendingDeletes } from './pending-deletes.ts'

// As long as the toast offers Undo.
const UNDO_MS = 6_000

// A browser sends 64 KiB at most for a page that is gone.
const KEPT_ALIVE_BYTES = 60_000

interface Deletion {
  /** What no list shows from now on: see `pendingDeletes`. */
  readonly keys: readonly string[]
  /** "The person is deleted" */
  readonly said: string
  /** Deletes on the server, and says what that refuses. */
  readonly send: () => Promise<unknown>
  /** The same as requests to tRPC: for a page that is gone before an answer is there. */
  readonly requests: readonly (readonly [procedure: string, input: Readonly<Record<string, unknown>>])[]
}

const waiting = new Set<Deletion>()

/** Whoever leaves has decided: nobody is there to undo it any more. */
const sendAllNow = () => {
  let sent = 0
  for (const { keys, requests } of waiting) {
    for (const [procedure, input] of requests) {
      const body = JSON.stringify(input)
      sent += body.length
      void fetch(`/api/trpc/${procedure}`, {
        method: 'POST',
        keepalive: sent <= KEPT_ALIVE_BYTES,
        headers: { 'content-type': 'application/json' },
        body,
      })
    }
    dropPendingDeletes(keys)
  }
  waiting.clear()
}

/**
 * Deletes with undo, whatever it is: at once for whoever looks, on the server when the time to undo it is over. So there
 * is no way back to keep for it, on a wire that has none.
 */
export const useDeleteLater = () => {
  useEffect(() => {
    // Added once, however many components ask.
    window.addEventListener('pagehide', sendAllNow)
  }, [])

  return (deletion: Deletion) => {
    const { keys, said, send } = deletion
    addPendingDeletes(keys)
    waiting.add(deletion)
    const toastId = `delete ${keys[0]}`
    const timer = setTimeout(() => {
      toast.dismiss(toastId)
      // Sent already by a page that left, and came back.
      if (!waiting.delete(deletion)) return
      void send().finally(() => dropPendingDeletes(keys))
    }, UNDO_MS)
    toast(said, {
      id: toastId,
      // Sonner's own clock stands still while it is pointed at; ours does not.
      duration: Number.POSITIVE_INFINITY,
      action: undoAction(() => {
        clearTimeout(timer)
        waiting.delete(deletion)
        dropPendingDeletes(keys)
      }),
    })
  }
}
