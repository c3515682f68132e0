import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'

import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook, type TestMember } from '../testing.ts'
import { ApiTokens, apiTokenColumns, newApiTokenSecret } from './api-tokens.ts'

describe.each(testDatabases)('ApiTokens on $name', (database) => {
  let callbook: TestCallbook
  let queries: number
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())

  /** Tokens whose queries are counted. */
  const openTokens = () => {
    queries = 0
    const counted = new Proxy(callbook.db.prisma, {
      get: (prisma, name) => {
        queries += 1
        return Reflect.get(prisma, name) as unknown
      },
    })
    return new ApiTokens(counted)
  }
  const newMember = () => callbook.world.acme.addMember()
  const update = (member: TestMember, data: { revoked_at?: Date; expires_at?: Date }) =>
    callbook.db.prisma.apiToken.updateMany({ where: { user_id: member.user_id }, data })

  it('keeps the hash of a secret and its first four characters, and nothing else of it', async () => {
    const { token, user_id } = await newMember()
    const row = await callbook.db.prisma.apiToken.findFirstOrThrow({ where: { user_id } })
    expect(Buffer.from(row.token_hash).toString('hex')).toBe(createHash('sha256').update(token).digest('hex'))
    expect(row.prefix).toBe(token.slice(0, 4))
    const [everything] = await callbook.db.prisma.$queryRaw<{ text: string }[]>`
      select string_agg(t::text, ' ') as text from api_tokens t
    `
    expect(everything?.text).not.toContain(token)
  })

  it('makes secrets of 40 hex digits, each another', () => {
    const secrets = Array.from({ length: 100 }, newApiTokenSecret)
    expect(new Set(secrets).size).toBe(100)
    for (const secret of secrets) expect(secret).toMatch(/^[\da-f]{40}$/)
  })

  it('tells who a token speaks for, and what it is called', async () => {
    const { token, ...actor } = await newMember()
    const known = { credential: { kind: 'api_token', id: expect.any(Number) }, source: 'Test' }
    expect(await openTokens().verify(token)).toEqual({ ...actor, ...known })
    const { token: adminToken, ...admin } = callbook.world.rival.admin
    expect(await openTokens().verify(adminToken)).toEqual({ ...admin, ...known })
  })

  it.each(['', 'x', '\0', '\ud800', 'f'.repeat(40)])('knows nobody by %j', async (secret) => {
    expect(await openTokens().verify(secret)).toBeNull()
  })

  it('asks the database once for many look-ups at once, and not again while it believes', async () => {
    const { token } = await newMember()
    const tokens = openTokens()
    const actors = await Promise.all(Array.from({ length: 50 }, () => tokens.verify(token)))
    expect(new Set(actors).size).toBe(1)
    for (let count = 0; count < 10; count += 1) await tokens.verify(token)
    expect(queries).toBe(1)
  })

  it('writes nothing', async () => {
    const { token, user_id } = await newMember()
    const before = await callbook.db.prisma.apiToken.findFirst({ where: { user_id } })
    await openTokens().verify(token)
    expect(await callbook.db.prisma.apiToken.findFirst({ where: { user_id } })).toEqual(before)
  })

  it('takes a new token at once, even one that was tried before it existed', async () => {
    const { company_id, user_id } = await newMember()
    const tokens = openTokens()
    const secret = newApiTokenSecret()
    expect(await tokens.verify(secret)).toBeNull()
    await callbook.db.prisma.apiToken.create({ data: { company_id, user_id, name: 'New', ...apiTokenColumns(secret) } })
    expect(await tokens.verify(secret)).toMatchObject({ user_id })
  })

  it('stops within 2 seconds for a token revoked or expired, or a user deactivated or made no admin', async () => {
    const tokens = openTokens()
    const members = await Promise.all(Array.from({ length: 5 }, newMember))
    const [revoked, expired, deactivated, promoted, untouched] = members
    if (!revoked || !expired || !deactivated || !promoted || !untouched) throw new Error('Five members')
    for (const { token } of members) expect(await tokens.verify(token)).not.toBeNull()
    await update(revoked, { revoked_at: new Date() })
    await update(expired, { expires_at: new Date() })
    const { prisma } = callbook.db
    await prisma.companyUser.updateMany({ where: { user_id: deactivated.user_id }, data: { active_flag: false } })
    await prisma.companyUser.updateMany({ where: { user_id: promoted.user_id }, data: { is_admin: true } })
    await setTimeout(2000)
    const seen = await Promise.all(members.map(({ token }) => tokens.verify(token)))
    expect(seen.map((actor) => actor?.is_admin)).toEqual([undefined, undefined, undefined, true, false])
  })

  it('believes no longer for being asked all the time', async () => {
    const member = await newMember()
    const tokens = openTokens()
    await tokens.verify(member.token)
    await update(member, { revoked_at: new Date() })
    const revoked = performance.now()
    while (await tokens.verify(member.token)) {
      expect(performance.now() - revoked).toBeLessThan(2000)
      await setTimeout(20)
    }
  })

  it('takes a token that expires later', async () => {
    const member = await newMember()
    await update(member, { expires_at: new Date(Date.now() + 60_000) })
    expect(await openTokens().verify(member.token)).not.toBeNull()
  })

  it('forgets when told, also while it asks', async () => {
    const member = await newMember()
    const tokens = openTokens()
    const asking = tokens.verify(member.token)
    tokens.forget()
    expect(await asking).toMatchObject({ user_id: member.user_id })
    await tokens.verify(member.token)
    await update(member, { revoked_at: new Date() })
    tokens.forget()
    expect(await tokens.verify(member.token)).toBeNull()
  })
})
