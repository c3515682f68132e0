import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { TestDatabase } from '@callbook/db/testing'
import { type DestinationStream, pino } from 'pino'

import { callbookOn, type Callbook, type CallbookParts } from '../callbook.ts'
import type { ActorContext } from '../context.ts'
import { openRecordings } from '../recordings/recordings.ts'
import { createCaller } from '../router.ts'
import { seedTestWorld, type TestMember, type TestWorld } from './test-world.ts'

/** The largest recording that a test's Callbook takes. */
export const TEST_MAX_RECORDING_BYTES = 2 * 1024 * 1024

/** A Callbook on a database of its own, with a world in it. Closing it drops the database. */
export interface TestCallbook extends Callbook {
  readonly world: TestWorld
  /** Holds the recordings; it is gone when the Callbook is closed. */
  readonly recordingsFolder: string
  /** What a use-case gets when this member acts. */
  readonly as: (member: TestMember) => ActorContext
  /** The procedures, acting for this member. */
  readonly callerOf: (member: TestMember) => ReturnType<typeof createCaller>
}

/** Opens a Callbook on a new database. It logs nowhere unless told. */
export const openTestCallbook = async (
  database: TestDatabase,
  {
    log,
    ...config
  }: { log?: DestinationStream } & Partial<Pick<CallbookParts, 'baseUrl' | 'rateLimit' | 'metricsToken'>> = {},
): Promise<TestCallbook> => {
  const db = await database.create()
  const recordingsFolder = await mkdtemp(join(tmpdir(), 'callbook-recordings-'))
  const callbook = callbookOn(db, {
    ...config,
    recordings: await openRecordings({ folder: recordingsFolder, maxBytes: TEST_MAX_RECORDING_BYTES }),
    secret: 'a secret of thirty-two characters',
    log: log ? pino(log) : pino({ level: 'silent' }),
  })
  const as = ({ token: _, ...actor }: TestMember) => ({ ...callbook, actor })
  const close = async () => {
    await callbook.close()
    await rm(recordingsFolder, { recursive: true, force: true })
  }
  return {
    ...callbook,
    close,
    recordingsFolder,
    world: await seedTestWorld(db.prisma),
    as,
    callerOf: (member) => createCaller(as(member)),
  }
}
