import { z } from 'zod'

// What Prisma 7 throws for a raw statement, whichever adapter runs it. By shape, not by class: Next's bundle has its own
// copy of the class. Every failure has the code P2010, a lost connection too; only the database's own answer has an
// `originalCode`, its SQLSTATE.
const RefusedStatement = z.object({
  meta: z.object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }) }),
})

// The classes that can only mean "rolled back": data, integrity, deadlock and serialisation (but not 40003, completion
// unknown), syntax and access, view check, program limit, object state, PL/pgSQL. A session that ended (08, 57P01), a
// server in trouble (53, 58, XX) and a time-out (57014) are not among them.
const ROLLED_BACK = /^(?:22|23|40(?!003)|42|44|54|55|P0)/

/**
 * Whether a failed statement was certainly rolled back, and is worth trying again: the database itself refused it.
 * A lost connection or a time-out says nothing about the commit, so its rows must not be written again.
 */
export const isRolledBack = (error: unknown): boolean => {
  const { data } = RefusedStatement.safeParse(error)
  return data !== undefined && ROLLED_BACK.test(data.meta.driverAdapterError.cause.originalCode)
}
