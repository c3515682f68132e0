import { createDb, type Db } from '@callbook/db'

const { DATABASE_URL, DATA_DIR = '.data' } = process.env

// The usual shelf for a Prisma client in Next: one for the process.
const shelf: typeof globalThis & { db?: Promise<Db> } = globalThis

/** The same factory, pool size and durability as Callbook's. */
export const openDb = (): Promise<Db> =>
  (shelf.db ??= createDb(
    DATABASE_URL ? { kind: 'postgres', url: DATABASE_URL } : { kind: 'embedded', dataDir: DATA_DIR },
  ))
