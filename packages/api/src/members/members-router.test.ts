import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addOAuthApp, openTestCallbook, signIn, type TestCallbook, type TestMember, tokensFor } from '../testing.ts'

describe.each(testDatabases)('members on $name', (database) => {
  let callbook: TestCallbook
  let admin: TestMember
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    admin = callbook.world.acme.admin
  })
  afterAll(() => callbook.close())

  const membersOf = (member: TestMember) => callbook.callerOf(member).members
  const newMember = (fields = {}) => callbook.world.acme.addMember(fields)
  const status = async (headers: Record<string, string>, path = '/v1/callLogs') =>
    (await callbook.fetch(new Request(`http://127.0.0.1${path}`, { headers }))).status

  it('lists everybody of the company to everybody of it', async () => {
    const member = await newMember()
    const { members } = await membersOf(member).list()
    expect(members).toContainEqual({
      user_id: member.user_id,
      name: expect.any(String),
      email: expect.any(String),
      is_admin: false,
      active_flag: true,
      add_time: expect.stringMatching(/Z$/),
    })
    const theirs = (await membersOf(callbook.world.rival.admin).list()).members.map(({ user_id }) => user_id)
    for (const { user_id } of members) expect(theirs).not.toContain(user_id)
  })

  it('makes admins and regular users, and says so in the audit trail', async () => {
    const member = await newMember()
    const { member: made } = await membersOf(admin).update({ user_id: member.user_id, is_admin: true })
    expect(made).toEqual({ user_id: member.user_id, is_admin: true, active_flag: true })
    await membersOf(admin).update({ user_id: member.user_id, is_admin: true })
    const where = { company_id: admin.company_id, object_type: 'user', object_id: String(member.user_id) }
    expect(await callbook.db.prisma.auditEvent.findMany({ where })).toMatchObject([
      { user_id: admin.user_id, action: 'update', changes: { is_admin: [false, true] } },
    ])
  })

  it("is for admins who signed in; another company's user looks missing", async () => {
    const { acme, rival } = callbook.world
    const change = { user_id: acme.regular.user_id, is_admin: true }
    await expect(membersOf(acme.regular).update(change)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(membersOf(rival.admin).update(change)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const { members } = await callbook.callerFor(new Headers({ 'x-api-token': admin.token }))
    await expect(members.update(change)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('stops the tokens, connections and sessions of whoever is deactivated; tokens work again after', async () => {
    const member = await newMember()
    const app = await addOAuthApp(callbook, admin)
    const { access_token } = await tokensFor(callbook, app, member)
    const cookie = await signIn(callbook, member)
    const keys = [{ 'x-api-token': member.token }, { authorization: `Bearer ${access_token}` }]
    const session = () => status({ cookie }, '/api/trpc/session.get')
    for (const key of keys) expect(await status(key)).toBe(200)
    expect(await session()).toBe(200)

    await membersOf(admin).update({ user_id: member.user_id, active_flag: false })
    for (const key of keys) expect(await status(key)).toBe(401)
    expect(await session()).toBe(401)

    await membersOf(admin).update({ user_id: member.user_id, active_flag: true })
    for (const key of keys) expect(await status(key)).toBe(200)
    // Signed out for good: the session is gone.
    expect(await session()).toBe(401)
  })

  it('tells a deactivated person at sign-in, who has the right password', async () => {
    const member = await newMember()
    await signIn(callbook, member)
    await membersOf(admin).update({ user_id: member.user_id, active_flag: false })
    const { email } = await callbook.db.prisma.user.findUniqueOrThrow({ where: { id: member.user_id } })
    const request = (password: string) =>
      callbook.fetch(
        new Request('http://127.0.0.1/api/auth/sign-in/email', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ email, password }),
        }),
        { clientAddress: '10.9.9.9' },
      )
    const response = await request('correct horse battery staple')
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'DEACTIVATED' })
    expect((await request('wrong password')).status).toBe(401)
  })

  it('keeps the last active admin, also when two demote each other at once', async () => {
    const { rival } = callbook.world
    await rival.addMember({ is_admin: true, active_flag: false })
    const other = await rival.addMember({ is_admin: true })
    const results = await Promise.allSettled([
      membersOf(rival.admin).update({ user_id: other.user_id, is_admin: false }),
      membersOf(other).update({ user_id: rival.admin.user_id, active_flag: false }),
    ])
    expect(results.map(({ status: outcome }) => outcome).toSorted()).toEqual(['fulfilled', 'rejected'])
    const left = { company_id: rival.company_id, is_admin: true, active_flag: true }
    const [last, ...more] = await callbook.db.prisma.companyUser.findMany({ where: left })
    expect(more).toEqual([])
    const self = { ...rival.admin, user_id: last?.user_id ?? 0 }
    for (const change of [{ is_admin: false }, { active_flag: false }]) {
      await expect(membersOf(self).update({ user_id: self.user_id, ...change })).rejects.toMatchObject({
        code: 'CONFLICT',
        message: 'The company needs an active admin. Make somebody else one first.',
      })
    }
  })
})
