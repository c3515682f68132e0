import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addOAuthApp, codeFor, openTestCallbook, type TestApp, type TestCallbook, tokensFor } from '../testing.ts'
import { REFRESH_TOKEN_LIFETIME_MS } from './lifetimes.ts'
import { sweepExpired } from './sweep-expired.ts'

describe.each(testDatabases)('sweepExpired on $name', (database) => {
  let callbook: TestCallbook
  let app: TestApp
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    app = await addOAuthApp(callbook, callbook.world.acme.admin)
  })
  afterAll(() => callbook.close())

  const counts = async () => {
    const { prisma } = callbook.db
    return [await prisma.oAuthCode.count(), await prisma.oAuthToken.count(), await prisma.oAuthGrant.count()]
  }

  it('deletes what expired, in batches, and then connections that nothing can use; and nothing else', async () => {
    const { regular, admin } = callbook.world.acme
    const { prisma } = callbook.db
    await tokensFor(callbook, app, regular)
    await tokensFor(callbook, app, admin)
    await codeFor(callbook, app, admin)
    expect(await sweepExpired(prisma)).toBe(0)
    expect(await counts()).toEqual([1, 4, 2])

    // An access token in its minute of grace still works.
    const justNow = new Date(Date.now() - 30_000)
    const grant = { user_id: regular.user_id }
    await prisma.oAuthToken.updateMany({ where: { grant, kind: 'access' }, data: { expires_at: justNow } })
    expect(await sweepExpired(prisma)).toBe(0)

    const over = new Date(Date.now() - 61_000)
    await prisma.oAuthToken.updateMany({ where: { grant }, data: { expires_at: over } })
    await prisma.oAuthCode.updateMany({ data: { expires_at: over } })
    expect(await sweepExpired(prisma, 1)).toBe(3)
    // Used a moment ago: it may be about to get new tokens.
    expect(await counts()).toEqual([0, 2, 2])

    const last_used_at = new Date(Date.now() - REFRESH_TOKEN_LIFETIME_MS - 1)
    await prisma.oAuthGrant.updateMany({ data: { last_used_at } })
    expect(await sweepExpired(prisma)).toBe(1)
    expect(await counts()).toEqual([0, 2, 1])
    expect(await prisma.oAuthGrant.findMany({ select: { user_id: true } })).toEqual([{ user_id: admin.user_id }])
  })
})
