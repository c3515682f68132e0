import { Prisma } from '@callbook/db'

/**
 * Whether a failed statement was certainly rolled back: the database itself answered with an error.
 * A lost connection or a time-out says nothing about the commit, so its rows must not be written again.
 */
export const isRolledBack = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2010'
