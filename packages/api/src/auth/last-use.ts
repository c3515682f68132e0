import type { Logger } from 'pino'

/** What a use of a token or a connection is noted for. */
interface UsedRow {
  readonly company_id: number
  readonly id: number
  /** As just read. */
  readonly last_used_at: Date | null
}
export type NoteUse = (row: UsedRow) => void

/** How exact `last_used_at` is. */
export const NOTED_EVERY_MS = 60_000

/** Writes `now` to the row, unless it holds something later than `before`: another process may have been quicker. */
export type WriteUse = (row: UsedRow, now: Date, before: Date) => Promise<unknown>

/** Notes when something was used last: at most once a minute for each row, and never on the way of a request. */
export class LastUse {
  readonly #write: WriteUse
  readonly #log: Logger
  readonly #underWay = new Set<Promise<unknown>>()

  constructor(write: WriteUse, log: Logger) {
    this.#write = write
    this.#log = log
  }

  readonly note: NoteUse = (row) => {
    const now = new Date()
    const before = new Date(now.getTime() - NOTED_EVERY_MS)
    if (row.last_used_at && row.last_used_at > before) return
    const writing: Promise<unknown> = this.#write(row, now, before)
      .catch((error: unknown) => this.#log.warn({ err: error }, 'The last use of a token could not be noted'))
      .finally(() => this.#underWay.delete(writing))
    this.#underWay.add(writing)
  }

  /** Resolves when what was noted is written. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay)
  }
}
