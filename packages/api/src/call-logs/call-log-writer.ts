import type { Db } from '@callbook/db'

import { isRolledBack } from './is-rolled-back.ts'
import { GroupCommit } from './group-commit.ts'
import { insertCallLogs, type InsertVerdict, type NewCallLog } from './insert-call-logs.ts'

/** The one path by which call logs get into the database. */
export type CallLogWriter = GroupCommit<NewCallLog, InsertVerdict>

// What a row weighs in the statement besides its two texts of unbounded length.
const FIXED_SIZE = 600

/** One writer for each process: a second one would only split the groups. */
export const createCallLogWriter = (
  db: Db,
  onCommit: (rows: readonly NewCallLog[]) => void = () => {},
): CallLogWriter =>
  new GroupCommit({
    commit: async (rows) => {
      const verdicts = await insertCallLogs(db.prisma, rows)
      onCommit(rows)
      return verdicts
    },
    isRolledBack,
    sizeOf: (row) => FIXED_SIZE + (row.note?.length ?? 0) + (row.subject?.length ?? 0),
    maxInFlight: db.maxConcurrentWrites,
  })
