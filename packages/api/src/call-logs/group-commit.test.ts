import { setTimeout } from 'node:timers/promises'

import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook } from '../testing.ts'
import { newCallLogId } from './call-log-id.ts'
import { GroupCommit, type GroupCommitOptions } from './group-commit.ts'
import { insertCallLogs, type InsertVerdict, type NewCallLog } from './insert-call-logs.ts'
import { isRolledBack } from './is-rolled-back.ts'

describe.each(testDatabases)('GroupCommit on $name', (database) => {
  let callbook: TestCallbook
  /** The number of rows of each statement. */
  let statements: number[]
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    // The database refuses `poison`, and is slow with `slow`.
    await callbook.db.prisma.$executeRaw`
      create function odd_rows() returns trigger language plpgsql as $$ begin
        if new.subject = 'poison' then raise exception 'poison'; end if;
        if new.subject = 'slow' then perform pg_sleep(0.5); end if;
        return new;
      end $$
    `
    await callbook.db.prisma.$executeRaw`
      create trigger odd_rows before insert on call_logs for each row execute function odd_rows()
    `
  })
  afterAll(() => callbook.close())
  beforeEach(() => {
    statements = []
  })

  const open = (options: Partial<GroupCommitOptions<NewCallLog, InsertVerdict>> = {}) =>
    new GroupCommit<NewCallLog, InsertVerdict>({
      commit: (rows) => {
        statements.push(rows.length)
        return insertCallLogs(callbook.db.prisma, rows)
      },
      isRolledBack,
      sizeOf: () => 1,
      maxInFlight: 1,
      ...options,
    })

  const row = (fields: Partial<NewCallLog> = {}): NewCallLog => ({
    company_id: callbook.world.acme.company_id,
    id: newCallLogId(),
    user_id: callbook.world.acme.regular.user_id,
    activity_id: null,
    person_id: null,
    org_id: null,
    deal_id: null,
    lead_id: null,
    subject: null,
    duration: 0,
    outcome: 'busy',
    from_phone_number: null,
    from_phone_number_e164: null,
    to_phone_number: '1',
    to_phone_number_e164: null,
    start_time: new Date(),
    end_time: new Date(),
    note: null,
    source: null,
    ...fields,
  })
  const rows = (count: number) => Array.from({ length: count }, () => row())

  const findStored = async (wanted: readonly NewCallLog[]): Promise<string[]> => {
    const ids = wanted.map(({ id }) => id)
    const found = await callbook.db.prisma.callLog.findMany({ where: { id: { in: ids } }, select: { id: true } })
    return found.map(({ id }) => id.replaceAll('-', '')).toSorted()
  }
  const idsOf = (some: readonly NewCallLog[]) => some.map(({ id }) => id).toSorted()

  it('lets a row that is alone wait for nobody', async () => {
    const writer = open()
    const only = row()
    await writer.add(only)
    await writer.add(row())
    expect(statements).toEqual([1, 1])
    expect(await findStored([only])).toEqual([only.id])
  })

  it('puts what arrives together into one statement, and what arrives meanwhile into the next', async () => {
    const writer = open()
    const first = [row({ subject: 'slow' }), ...rows(9)]
    const answers = first.map((item) => writer.add(item))
    await setTimeout(50)
    const second = rows(20)
    await Promise.all([...answers, ...second.map((item) => writer.add(item))])
    expect(statements).toEqual([10, 20])
    expect(await findStored([...first, ...second])).toEqual(idsOf([...first, ...second]))
  })

  it('puts at most 256 rows into a statement', async () => {
    const writer = open()
    await Promise.all(rows(600).map((item) => writer.add(item)))
    expect(statements).toEqual([256, 256, 88])
  })

  it('puts at most so many characters into a statement, but always one row', async () => {
    const writer = open({ sizeOf: ({ subject }) => subject?.length ?? 0, maxGroupSize: 10 })
    const sized = [4, 6, 1, 50, 9, 2].map((length) => row({ subject: 'x'.repeat(length) }))
    await Promise.all(sized.map((item) => writer.add(item)))
    expect(statements).toEqual([2, 1, 1, 1, 1])
  })

  it('has at most so many statements under way', async () => {
    let running = 0
    let most = 0
    const writer = open({
      maxInFlight: 2,
      maxGroupItems: 1,
      commit: async (items) => {
        running += 1
        most = Math.max(most, running)
        // PGlite runs a statement without letting go of the thread: nothing else could start meanwhile.
        await setTimeout(5)
        const verdicts = await insertCallLogs(callbook.db.prisma, items)
        running -= 1
        return verdicts
      },
    })
    await Promise.all(rows(20).map((item) => writer.add(item)))
    expect(most).toBe(2)
  })

  it('answers a row whose reference is missing with its verdict, in the statement of the others', async () => {
    const writer = open()
    const [good, bad, other] = [row(), row({ person_id: 2 ** 31 - 1 }), row()]
    const verdicts = await Promise.all([good, bad, other].map((item) => writer.add(item)))
    expect(verdicts.map(({ missing }) => missing)).toEqual([null, 'person_id', null])
    expect(statements).toEqual([3])
    expect(await findStored([good, bad, other])).toEqual(idsOf([good, other]))
  })

  it('repeats a statement that the database refused row by row, so that only the poisoned row fails', async () => {
    const writer = open()
    const group = [row(), row({ subject: 'poison' }), row(), row()]
    const results = await Promise.allSettled(group.map((item) => writer.add(item)))
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
    expect(statements).toEqual([4, 1, 1, 1, 1])
    expect(await findStored(group)).toEqual(idsOf(group.filter(({ subject }) => subject === null)))
  })

  it('repeats a refused single row once, no more', async () => {
    await expect(open().add(row({ subject: 'poison' }))).rejects.toMatchObject({ code: 'P2010' })
    expect(statements).toEqual([1, 1])
  })

  it('does not repeat a statement that may have been committed', async () => {
    const lost = new Error('Connection terminated unexpectedly')
    const writer = open({
      commit: async (items) => {
        statements.push(items.length)
        await insertCallLogs(callbook.db.prisma, items)
        throw lost
      },
    })
    const group = rows(3)
    const results = await Promise.allSettled(group.map((item) => writer.add(item)))
    expect(results).toEqual(group.map(() => ({ status: 'rejected', reason: lost })))
    expect(statements).toEqual([3])
    expect(await findStored(group)).toEqual(idsOf(group))
  })

  it('finishes what it took when it is closed, and takes nothing more', async () => {
    const writer = open()
    const taken = [row({ subject: 'slow' }), ...rows(300)]
    const answers = Promise.all(taken.map((item) => writer.add(item)))
    await writer.close()
    expect(await findStored(taken)).toEqual(idsOf(taken))
    await answers
    await expect(writer.add(row())).rejects.toMatchObject({ kind: 'unavailable' })
    await writer.close()
  })

  it('refuses more items than may wait, and keeps those that do', async () => {
    const writer = open({ maxWaiting: 3 })
    const results = await Promise.allSettled(rows(5).map((item) => writer.add(item)))
    expect(results.map((result) => (result.status === 'rejected' ? result.reason.kind : 'added'))).toEqual([
      'added',
      'added',
      'added',
      'unavailable',
      'unavailable',
    ])
    await expect(writer.add(row())).resolves.toMatchObject({ missing: null })
  })

  it('refuses more characters than may wait', async () => {
    const writer = open({ sizeOf: () => 10, maxWaitingSize: 25 })
    const results = await Promise.allSettled(rows(4).map((item) => writer.add(item)))
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected'])
    await Promise.all(rows(2).map((item) => writer.add(item)))
    expect(statements).toEqual([2, 2])
  })
})
