import { AppError } from '../app-error.ts'

/** How a group is committed, and how large it may grow. */
export interface GroupCommitOptions<Item, Result> {
  /** Commits all items in one statement: results in the order of the items, or throws and nothing is written. */
  readonly commit: (items: readonly Item[]) => Promise<readonly Result[]>
  /** Whether a failed statement was certainly rolled back, so that its items may be tried again one by one. */
  readonly isRolledBack: (error: unknown) => boolean
  /** Characters an item adds to the statement. */
  readonly sizeOf: (item: Item) => number
  readonly maxInFlight: number
  readonly maxGroupItems?: number
  readonly maxGroupSize?: number
  /** What may wait, in items and in characters; more is refused, so that memory stays bounded when the database stalls. */
  readonly maxWaiting?: number
  readonly maxWaitingSize?: number
}

interface Waiting<Item, Result> {
  readonly item: Item
  readonly size: number
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

const MIB = 1024 * 1024

/**
 * Commits in groups: all items that wait at the moment a statement can start go into it together, and each caller is
 * answered only after the commit that holds its item. There is no timer: alone, an item waits for nobody.
 * One bad item never fails its neighbours: a statement that was rolled back is repeated item by item, once. So is that
 * of a single item: what it refers to may have gone between the check and the write, and the second check tells.
 */
export class GroupCommit<Item, Result> {
  readonly #options: Required<GroupCommitOptions<Item, Result>>
  readonly #waiting: Waiting<Item, Result>[] = []
  #waitingSize = 0
  #inFlight = 0
  #scheduled = false
  #closed = false
  #whenIdle: (() => void)[] = []

  constructor(options: GroupCommitOptions<Item, Result>) {
    this.#options = {
      maxGroupItems: 256,
      maxGroupSize: 8 * MIB,
      maxWaiting: 10_000,
      maxWaitingSize: 64 * MIB,
      ...options,
    }
  }

  /** Resolves after the commit that holds the item. Rejects with `unavailable` when closed or overloaded. */
  add(item: Item): Promise<Result> {
    if (this.#closed) return Promise.reject(new AppError('unavailable', 'The service is stopping. Please try again.'))
    const { maxWaiting, maxWaitingSize, sizeOf } = this.#options
    const size = sizeOf(item)
    if (this.#waiting.length >= maxWaiting || (this.#waitingSize > 0 && this.#waitingSize + size > maxWaitingSize)) {
      return Promise.reject(new AppError('unavailable', 'Too many requests are waiting. Please try again.'))
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, size, resolve, reject })
      this.#waitingSize += size
      this.#schedule()
    })
  }

  /** Takes nothing more, and resolves when all that was taken is committed or refused. */
  close(): Promise<void> {
    this.#closed = true
    return new Promise((resolve) => {
      this.#whenIdle.push(resolve)
      this.#signalIdle()
    })
  }

  #schedule(): void {
    if (this.#scheduled || this.#waiting.length === 0 || this.#inFlight >= this.#options.maxInFlight) return
    this.#scheduled = true
    // The next turn of the event loop: whatever else arrived in this one shares the statement.
    setImmediate(() => {
      this.#scheduled = false
      void this.#run(this.#takeGroup())
      this.#schedule()
    })
  }

  #takeGroup(): Waiting<Item, Result>[] {
    const { maxGroupItems, maxGroupSize } = this.#options
    let total = 0
    let count = 0
    for (const { size } of this.#waiting) {
      if (count > 0 && (count >= maxGroupItems || total + size > maxGroupSize)) break
      total += size
      count += 1
    }
    this.#waitingSize -= total
    return this.#waiting.splice(0, count)
  }

  async #run(group: Waiting<Item, Result>[]): Promise<void> {
    this.#inFlight += 1
    await this.#commit(group)
    this.#inFlight -= 1
    this.#schedule()
    this.#signalIdle()
  }

  async #commit(group: Waiting<Item, Result>[], again = false): Promise<void> {
    try {
      const results = await this.#options.commit(group.map(({ item }) => item))
      for (const [index, { resolve, reject }] of group.entries()) {
        const result = results[index]
        if (result === undefined) reject(new Error('The commit gave no result for this item'))
        else resolve(result)
      }
    } catch (error) {
      const retry = !again && this.#options.isRolledBack(error)
      for (const waiting of group) {
        if (retry) await this.#commit([waiting], true)
        else waiting.reject(error)
      }
    }
  }

  #signalIdle(): void {
    if (this.#inFlight > 0 || this.#waiting.length > 0) return
    for (const resolve of this.#whenIdle.splice(0)) resolve()
  }
}
