import type { TestDatabase } from '@callbook/db/testing'
import { type DestinationStream, pino } from 'pino'

import { callbookOn, type Callbook } from '../callbook.ts'
import type { ActorContext } from '../context.ts'
import { createCaller } from '../router.ts'
import { seedTestWorld, type TestMember, type TestWorld } from './test-world.ts'

/** A Callbook on a database of its own, with a world in it. Closing it drops the database. */
export interface TestCallbook extends Callbook {
  readonly world: TestWorld
  /** What a use-case gets when this member acts. */
  readonly as: (member: TestMember) => ActorContext
  /** The procedures, acting for this member. */
  readonly callerOf: (member: TestMember) => ReturnType<typeof createCaller>
}

/** Opens a Callbook on a new database. It logs nowhere unless told. */
export const openTestCallbook = async (
  database: TestDatabase,
  { log, baseUrl }: { log?: DestinationStream; baseUrl?: string } = {},
): Promise<TestCallbook> => {
  const db = await database.create()
  const callbook = callbookOn(db, {
    baseUrl,
    secret: 'a secret of thirty-two characters',
    log: log ? pino(log) : pino({ level: 'silent' }),
  })
  const as = ({ token: _, ...actor }: TestMember) => ({ ...callbook, actor })
  return { ...callbook, world: await seedTestWorld(db.prisma), as, callerOf: (member) => createCaller(as(member)) }
}
