/** How long a transaction that changes thousands of call logs may take, in milliseconds: Prisma's own five seconds are few. */
export const BULK_PATIENCE = { timeout: 60_000, maxWait: 10_000 } as const
