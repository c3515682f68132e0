import type { Db } from '@callbook/db'
import type { Logger } from 'pino'

import { callLogIdsAddedSince, idFrom, timeOf } from './call-log-ids-added-since.ts'

/** What hears of call logs: their ids, in the order of logging. */
type Listener = (ids: readonly string[]) => void

interface Watch {
  readonly listeners: Set<Listener>
  /** What was told of the window before `since` ends, so that nothing is told twice. */
  readonly told: Set<string>
  since: string
  timer: ReturnType<typeof setTimeout> | undefined
  looking: boolean
  lookAgain: boolean
}

const POLL_MS = 2000
// Ids are made before the commit, and on several machines: one may come to light behind another that is younger.
const OVERLAP_MS = 5000
// A phone system that posts a thousand calls a second wakes nobody a thousand times.
const REST_MS = 200

/**
 * Tells of added call logs, company by company, while anybody listens: at once of those of this process, whose writer
 * calls `wake`; by looking every two seconds of those that other processes on the same database add.
 */
export class AddedCallLogs {
  readonly #db: Db
  readonly #log: Logger
  readonly #watches = new Map<number, Watch>()
  readonly #closing = new AbortController()

  /** Aborted when the process stops: then nothing more is told. */
  readonly closed = this.#closing.signal

  constructor(db: Db, log: Logger) {
    this.#db = db
    this.#log = log
  }

  /** Listens to a company's call logs from now on, until the returned function is called. */
  listen(company_id: number, listener: Listener): () => void {
    const watch = this.#watches.get(company_id) ?? this.#begin(company_id)
    watch.listeners.add(listener)
    return () => {
      watch.listeners.delete(listener)
      if (watch.listeners.size > 0 || this.#watches.get(company_id) !== watch) return
      clearTimeout(watch.timer)
      this.#watches.delete(company_id)
    }
  }

  /** Call logs of these companies were committed in this process. */
  wake(company_ids: Iterable<number>): void {
    for (const company_id of company_ids) {
      const watch = this.#watches.get(company_id)
      if (watch) this.#schedule(company_id, watch, 0)
    }
  }

  /** Ends every watch. */
  close(): void {
    this.#closing.abort()
    for (const { timer } of this.#watches.values()) clearTimeout(timer)
    this.#watches.clear()
  }

  #begin(company_id: number): Watch {
    const watch: Watch = {
      listeners: new Set(),
      told: new Set(),
      since: idFrom(Date.now()),
      timer: undefined,
      looking: false,
      lookAgain: false,
    }
    this.#watches.set(company_id, watch)
    this.#schedule(company_id, watch, POLL_MS)
    return watch
  }

  #schedule(company_id: number, watch: Watch, delay: number): void {
    if (watch.looking) {
      watch.lookAgain ||= delay === 0
      return
    }
    clearTimeout(watch.timer)
    watch.timer = setTimeout(() => void this.#look(company_id, watch), delay)
    // A process that stops does not wait for it.
    watch.timer.unref()
  }

  async #look(company_id: number, watch: Watch): Promise<void> {
    watch.looking = true
    watch.lookAgain = false
    try {
      const ids = await callLogIdsAddedSince(this.#db, company_id, watch.since)
      const fresh = ids.filter((id) => !watch.told.has(id))
      for (const id of fresh) watch.told.add(id)
      const newest = ids.at(-1)
      if (newest) this.#moveOn(watch, newest)
      if (fresh.length > 0) for (const listener of watch.listeners) listener(fresh)
    } catch (error) {
      this.#log.warn({ err: error }, 'Looking for added call logs failed')
    }
    watch.looking = false
    if (this.#watches.get(company_id) === watch) this.#schedule(company_id, watch, watch.lookAgain ? REST_MS : POLL_MS)
  }

  #moveOn(watch: Watch, newest: string): void {
    const since = idFrom(timeOf(newest) - OVERLAP_MS)
    if (since <= watch.since) return
    watch.since = since
    for (const id of watch.told) if (id < since) watch.told.delete(id)
  }
}
