import { createServer, connect, type AddressInfo, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'

import { createDb, type Db } from '@callbook/db'
import { type TestDb, testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { isRolledBack } from './is-rolled-back.ts'

const failureOf = async (statement: Promise<unknown>): Promise<unknown> => {
  try {
    await statement
  } catch (error) {
    return error
  }
  throw new Error('The statement did not fail')
}

describe.each(testDatabases)('isRolledBack on $name', (database) => {
  let db: TestDb
  beforeAll(async () => {
    db = await database.create()
  })
  afterAll(() => db.close())

  it.each([
    ['a foreign key', "insert into persons (company_id, name, owner_id) values (1, 'x', 1)"],
    ['a constraint', "insert into companies (name, country) values (null, 'DE')"],
    ['a value out of range', 'select 2147483648::int'],
    ['a value that cannot be read', "select 'x'::uuid"],
    ['an exception of a trigger', "do $$ begin raise exception 'no'; end $$"],
    ['a deadlock', "do $$ begin raise exception 'no' using errcode = '40P01'; end $$"],
  ])('is true for %s', async (_, sql) => {
    expect(isRolledBack(await failureOf(db.prisma.$queryRawUnsafe(sql)))).toBe(true)
  })

  it.each(['40003', '57014', '57P01', '58030', '53100', 'XX000'])('is false for SQLSTATE %s', async (code) => {
    const sql = `do $$ begin raise exception 'no' using errcode = '${code}'; end $$`
    expect(isRolledBack(await failureOf(db.prisma.$queryRawUnsafe(sql)))).toBe(false)
  })

  it.each([undefined, null, 'x', new Error('x'), { meta: {} }, { code: 'P2010', meta: { driverAdapterError: {} } }])(
    'is false for what is no answer of the database: %s',
    (error) => expect(isRolledBack(error)).toBe(false),
  )
})

describe.each(testDatabases.filter(({ name }) => name === 'postgres'))('isRolledBack on $name', (database) => {
  let db: TestDb
  let proxied: Db
  const sockets = new Set<Socket>()
  const proxy = createServer((socket) => {
    const { hostname, port } = new URL(urlOf(db))
    const upstream = connect(Number(port || 5432), hostname)
    for (const end of [socket, upstream]) end.on('error', () => {})
    socket.pipe(upstream).pipe(socket)
    sockets.add(socket)
  })
  const urlOf = ({ config }: TestDb): string => (config.kind === 'postgres' ? config.url : '')

  beforeAll(async () => {
    db = await database.create()
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const url = new URL(urlOf(db))
    url.host = `127.0.0.1:${(proxy.address() as AddressInfo).port}`
    proxied = await createDb({ kind: 'postgres', url: url.href })
  })
  afterAll(async () => {
    await proxied.close()
    proxy.close()
    await db.close()
  })

  it.each([
    ['reset', (socket: Socket) => socket.resetAndDestroy()],
    ['closed', (socket: Socket) => socket.destroy()],
  ])('is false for a connection that is %s in the middle of a statement', async (_, end) => {
    const failure = failureOf(proxied.prisma.$queryRaw`select pg_sleep(2)`)
    await setTimeout(200)
    for (const socket of sockets) end(socket)
    sockets.clear()
    expect(isRolledBack(await failure)).toBe(false)
  })

  it('is false for a session that an administrator ends in the middle of a statement', async () => {
    const failure = failureOf(db.prisma.$queryRaw`select pg_sleep(2)`)
    await setTimeout(200)
    await db.prisma.$queryRaw`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query like 'select pg_sleep%' and pid <> pg_backend_pid()
    `
    expect(isRolledBack(await failure)).toBe(false)
  })
})
