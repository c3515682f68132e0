import { testDatabases } from '@callbook/db/testing'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addOAuthApp, openTestCallbook, type TestCallbook, tokensFor } from '../testing.ts'
import { LastUse, NOTED_EVERY_MS } from './last-use.ts'

const log = pino({ level: 'silent' })

describe('LastUse', () => {
  const row = (last_used_at: Date | null) => ({ company_id: 1, id: 1, last_used_at })
  const ago = (milliseconds: number) => new Date(Date.now() - milliseconds)

  it('writes when nothing was noted for a minute, and not before', async () => {
    const written: unknown[] = []
    const uses = new LastUse(async (used) => written.push(used), log)
    for (const last of [null, ago(NOTED_EVERY_MS), ago(NOTED_EVERY_MS - 1000), ago(0)]) uses.note(row(last))
    await uses.settled()
    expect(written).toHaveLength(2)
  })

  it('does not wait, and outlives a write that fails', async () => {
    const { promise, reject } = Promise.withResolvers<never>()
    const uses = new LastUse(() => promise, log)
    uses.note(row(null))
    const settled = uses.settled()
    reject(new Error('The database is gone'))
    await expect(settled).resolves.toBeUndefined()
  })
})

describe.each(testDatabases)('last_used_at on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())

  const ask = async (headers: Record<string, string>) => {
    callbook.forgetCredentials()
    await callbook.fetch(new Request('http://127.0.0.1/v1/callLogs', { headers }))
  }
  const soon = (read: () => Promise<Date | null | undefined>) =>
    expect
      .poll(async () => Math.abs(Date.now() - ((await read())?.getTime() ?? 0)), { timeout: 5000 })
      .toBeLessThan(5000)

  it('says when an API token was used, to the minute', async () => {
    const { token, user_id } = callbook.world.acme.regular
    const { prisma } = callbook.db
    const read = async () => (await prisma.apiToken.findFirst({ where: { user_id } }))?.last_used_at
    expect(await read()).toBeNull()
    await ask({ 'x-api-token': token })
    await soon(read)
    const noted = new Date(Date.now() - NOTED_EVERY_MS + 10_000)
    await prisma.apiToken.updateMany({ where: { user_id }, data: { last_used_at: noted } })
    await ask({ 'x-api-token': token })
    expect(await read()).toEqual(noted)
    await prisma.apiToken.updateMany({ where: { user_id }, data: { last_used_at: new Date(noted.getTime() - 10_000) } })
    await ask({ 'x-api-token': token })
    await soon(read)
  })

  it('says when a connection was used', async () => {
    const { acme } = callbook.world
    const { prisma } = callbook.db
    const { access_token } = await tokensFor(callbook, await addOAuthApp(callbook, acme.admin), acme.admin)
    await prisma.oAuthGrant.updateMany({ data: { last_used_at: null } })
    const read = async () => (await prisma.oAuthGrant.findFirst())?.last_used_at
    expect(await read()).toBeNull()
    await ask({ authorization: `Bearer ${access_token}` })
    await soon(read)
  })
})
