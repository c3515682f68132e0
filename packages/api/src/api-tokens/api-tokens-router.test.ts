import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook, type TestMember } from '../testing.ts'
import { toAppError } from '../trpc.ts'

describe.each(testDatabases)('apiTokens on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())

  const tokensOf = (member: TestMember) => callbook.callerOf(member).apiTokens
  const listCalls = async (secret: string) => {
    const headers = { 'x-api-token': secret }
    return (await callbook.fetch(new Request('http://127.0.0.1/v1/callLogs', { headers }))).status
  }
  const newMember = () => callbook.world.acme.addMember()
  const ids = async (member: TestMember, input: { all?: boolean } = {}) =>
    (await tokensOf(member).list(input)).api_tokens.map(({ id }) => id)

  it('gives a secret once: it works, and is never shown again', async () => {
    const member = await newMember()
    const { api_token, secret } = await tokensOf(member).create({ name: ' Phone system ' })
    expect(secret).toMatch(/^[\da-f]{40}$/)
    expect(api_token).toEqual({
      id: expect.any(Number),
      name: 'Phone system',
      prefix: secret.slice(0, 4),
      scopes: null,
      user: { id: member.user_id, name: expect.any(String) },
      add_time: expect.stringMatching(/Z$/),
      last_used_at: null,
      expires_at: null,
    })
    expect(await listCalls(secret)).toBe(200)
    const list = await tokensOf(member).list({})
    expect(list.api_tokens[0]).toMatchObject({ id: api_token.id, name: 'Phone system' })
    expect(JSON.stringify(list)).not.toContain(secret)
    expect(JSON.stringify(list)).not.toContain('hash')
  })

  it('limits a token to scopes, and such a token to the REST door', async () => {
    const tokens = tokensOf(await newMember())
    const { secret } = await tokens.create({ name: 'Deals', scopes: ['deals:full', 'base', 'deals:full'] })
    const { api_token, secret: phone } = await tokens.create({ name: 'Phone', scopes: ['phone-integration'] })
    expect(api_token.scopes).toEqual(['phone-integration'])
    expect(await listCalls(secret)).toBe(403)
    expect(await listCalls(phone)).toBe(200)
    const procedure = new Request('http://127.0.0.1/api/trpc/session.get', { headers: { 'x-api-token': phone } })
    const response = await callbook.fetch(procedure)
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ error: { message: 'Scope and URL mismatch' } })
    await expect(callbook.callerFor(new Headers({ 'x-api-token': phone }))).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('is for a person who is signed in: a token makes no other, though it may list and revoke', async () => {
    const { token } = await newMember()
    const { apiTokens } = await callbook.callerFor(new Headers({ 'x-api-token': token }))
    await expect(apiTokens.create({ name: 'Another' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: 'Making an API token takes a person who is signed in: a token cannot do it.',
    })
    const { api_tokens } = await apiTokens.list({})
    expect(api_tokens).toHaveLength(1)
    await apiTokens.revoke({ id: api_tokens[0]?.id ?? 0 })
    expect(await listCalls(token)).toBe(401)
  })

  it('writes down who made and who revoked it, without the secret', async () => {
    const { acme } = callbook.world
    const member = await newMember()
    const { api_token, secret } = await tokensOf(member).create({ name: 'Audited', scopes: ['base'] })
    await tokensOf(acme.admin).revoke({ id: api_token.id })
    const where = { company_id: acme.company_id, object_type: 'apiToken', object_id: String(api_token.id) }
    const events = await callbook.db.prisma.auditEvent.findMany({ where, orderBy: { id: 'asc' } })
    expect(events).toMatchObject([
      { action: 'create', user_id: member.user_id, changes: { name: [null, 'Audited'], scopes: [null, ['base']] } },
      { action: 'revoke', user_id: acme.admin.user_id, changes: { name: ['Audited', null] } },
    ])
    expect(JSON.stringify(events)).not.toContain(secret)
  })

  it('lets a token expire', async () => {
    const tokens = tokensOf(await newMember())
    const expires_at = new Date(Date.now() + 60_000).toISOString()
    const { api_token, secret } = await tokens.create({ name: 'Trial', expires_at })
    expect(api_token.expires_at).toBe(expires_at)
    expect(await listCalls(secret)).toBe(200)
    const where = { id: api_token.id }
    await callbook.db.prisma.apiToken.updateMany({ where, data: { expires_at: new Date() } })
    callbook.forgetCredentials()
    expect(await listCalls(secret)).toBe(401)
  })

  it.each([
    [{ name: '' }, /^"name" is required\.$/],
    [{ name: 'x', expires_at: '2020-01-01 00:00:00' }, /^"expires_at" must be in the future\.$/],
    [{ name: 'x', scopes: [] }, /^"scopes" must hold at least one scope\.$/],
    [{ name: 'x', scopes: ['everything'] }, /^"scopes.*" must be one of \[base, .*\]\.$/],
  ])('refuses %j', async (input, message) => {
    const refusal: unknown = await tokensOf(callbook.world.acme.regular)
      .create(input as never)
      .catch((error: unknown) => error)
    expect(toAppError(refusal).message).toMatch(message)
  })

  it("lists one's own, newest first; an admin's list of all has the company's and no other", async () => {
    const { acme, rival } = callbook.world
    const member = await newMember()
    const { api_token } = await tokensOf(member).create({ name: 'Newer' })
    const theirs = await ids(rival.admin)
    const own = await ids(member)
    expect(own[0]).toBe(api_token.id)
    expect(own).toHaveLength(2)
    const all = await ids(acme.admin, { all: true })
    expect(all).toEqual(expect.arrayContaining(own))
    for (const id of theirs) expect(all).not.toContain(id)
    await expect(tokensOf(member).list({ all: true })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('revokes at once, and only once', async () => {
    const tokens = tokensOf(await newMember())
    const { api_token, secret } = await tokens.create({ name: 'Short-lived' })
    expect(await listCalls(secret)).toBe(200)
    await tokens.revoke({ id: api_token.id })
    expect(await listCalls(secret)).toBe(401)
    await expect(tokens.revoke({ id: api_token.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await tokens.list({})).api_tokens.map(({ id }) => id)).not.toContain(api_token.id)
  })

  it("lets an admin revoke anybody's in the company; everything else looks missing", async () => {
    const { acme, rival } = callbook.world
    const { api_token, secret } = await tokensOf(await newMember()).create({ name: 'Mine' })
    for (const other of [acme.regular, rival.admin]) {
      await expect(tokensOf(other).revoke({ id: api_token.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    }
    expect(await listCalls(secret)).toBe(200)
    await tokensOf(acme.admin).revoke({ id: api_token.id })
    expect(await listCalls(secret)).toBe(401)
  })
})
