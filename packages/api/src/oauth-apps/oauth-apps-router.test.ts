import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import {
  addOAuthApp,
  basic,
  codeFor,
  openTestCallbook,
  postForm,
  type TestApp,
  type TestCallbook,
  type TestMember,
  tokensFor,
} from '../testing.ts'

describe.each(testDatabases)('oauthApps on $name', (database) => {
  let callbook: TestCallbook
  let admin: TestMember
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    admin = callbook.world.acme.admin
  })
  afterAll(() => callbook.close())

  const appsOf = (member: TestMember) => callbook.callerOf(member).oauthApps
  const newApp = (as = admin) => addOAuthApp(callbook, as)
  const newMember = () => callbook.world.acme.addMember()
  const listCalls = async (access_token: string) => {
    const headers = { authorization: `Bearer ${access_token}` }
    return (await callbook.fetch(new Request('http://127.0.0.1/v1/callLogs', { headers }))).status
  }
  const refresh = async (app: TestApp, refresh_token: string) => {
    const form = { grant_type: 'refresh_token', refresh_token }
    const { status, body } = await postForm(callbook.fetch, '/oauth/token', { form, headers: basic(app) })
    return status === 200 ? body['scope'] : body['message']
  }

  it('registers an app with an id and a secret, which is shown once', async () => {
    const input = { name: 'Dialer', redirect_uris: ['https://d.example/cb'], scopes: ['phone-integration' as const] }
    const { app, client_secret } = await appsOf(admin).create(input)
    expect(app).toEqual({
      id: expect.any(Number),
      client_id: expect.stringMatching(/^[\da-f]{16}$/),
      ...input,
      scopes: ['base', 'phone-integration'],
      add_time: expect.stringMatching(/Z$/),
      update_time: expect.stringMatching(/Z$/),
    })
    expect(client_secret).toMatch(/^[\da-f]{40}$/)
    const { apps } = await appsOf(admin).list()
    expect(apps).toContainEqual({ ...app, connection_count: 0 })
    expect(JSON.stringify(apps)).not.toMatch(new RegExp(`${client_secret}|hash`))
  })

  it('is for admins', async () => {
    const { id } = await newApp()
    const apps = appsOf(callbook.world.acme.regular)
    const input = { name: 'x', redirect_uris: ['https://d.example/'], scopes: [] }
    const tries = [
      () => apps.create(input),
      () => apps.update({ id, name: 'x' }),
      () => apps.list(),
      () => apps.delete({ id }),
      () => apps.rotateSecret({ id }),
      () => apps.connections({ all: true }),
    ]
    for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('is for a person who is signed in: a token, though an admin made it, neither makes nor bends an app', async () => {
    const { id } = await newApp()
    const { oauthApps } = await callbook.callerFor(new Headers({ 'x-api-token': admin.token }))
    const input = { name: 'x', redirect_uris: ['https://evil.example/'], scopes: [] }
    const tries = [
      () => oauthApps.create(input),
      () => oauthApps.update({ id, redirect_uris: input.redirect_uris }),
      () => oauthApps.rotateSecret({ id }),
    ]
    for (const attempt of tries) {
      await expect(attempt()).rejects.toMatchObject({
        code: 'FORBIDDEN',
        message: expect.stringContaining('signed in'),
      })
    }
    expect((await oauthApps.list()).apps.map((app) => app.id)).toContain(id)
  })

  it('writes down what was done to an app, and nothing of its secrets', async () => {
    const { company_id } = callbook.world.acme
    const app = await newApp()
    await tokensFor(callbook, app, callbook.world.acme.regular)
    const { connections } = await appsOf(admin).connections({ all: true, app_id: app.id })
    await appsOf(admin).revokeConnection({ id: connections[0]?.id ?? 0 })
    await appsOf(admin).update({ id: app.id, name: 'New name' })
    await appsOf(admin).update({ id: app.id, name: 'New name' })
    const { client_secret } = await appsOf(admin).rotateSecret({ id: app.id })
    await appsOf(admin).delete({ id: app.id })
    const kinds = { object_type: { in: ['oauthApp', 'oauthConnection'] } }
    const events = await callbook.db.prisma.auditEvent.findMany({
      where: { company_id, ...kinds },
      orderBy: { id: 'desc' },
      take: 5,
    })
    expect(events.map(({ action, changes }) => [action, changes])).toEqual([
      ['delete', { name: ['New name', null] }],
      ['update', { secret: [null, null] }],
      ['update', { name: ['Dialer', 'New name'] }],
      ['revoke', { name: ['Dialer', null], user_id: [callbook.world.acme.regular.user_id, null] }],
      ['create', { name: [null, 'Dialer'], redirect_uris: [null, [app.redirect_uri]], scopes: expect.any(Array) }],
    ])
    expect(JSON.stringify(events)).not.toContain(client_secret)
  })

  it("does not know another company's app, not even to its admin", async () => {
    const { id } = await newApp()
    const apps = appsOf(callbook.world.rival.admin)
    expect((await apps.list()).apps.map((app) => app.id)).not.toContain(id)
    const tries = [() => apps.update({ id, name: 'x' }), () => apps.delete({ id }), () => apps.rotateSecret({ id })]
    for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await appsOf(admin).list()).apps.find((app) => app.id === id)).toMatchObject({ name: 'Dialer' })
  })

  it('changes what is told and nothing else', async () => {
    const { id } = await newApp()
    const { app } = await appsOf(admin).update({ id, name: 'Renamed' })
    expect(app).toMatchObject({ name: 'Renamed', scopes: ['base', 'phone-integration'] })
    expect((await appsOf(admin).update({ id, redirect_uris: ['http://10.0.0.7/'] })).app).toMatchObject({
      name: 'Renamed',
      redirect_uris: ['http://10.0.0.7/'],
    })
    expect((await appsOf(admin).update({ id })).app).toMatchObject({ name: 'Renamed' })
  })

  it('takes scopes away at once, and gives new ones only after another consent', async () => {
    const app = await newApp()
    const member = await newMember()
    const { access_token, refresh_token } = await tokensFor(callbook, app, member)
    expect(await listCalls(access_token)).toBe(200)
    await appsOf(admin).update({ id: app.id, scopes: ['deals:read'] })
    expect(await listCalls(access_token)).toBe(403)
    expect(await refresh(app, refresh_token)).toBe('base')
    await appsOf(admin).update({ id: app.id, scopes: ['deals:read', 'phone-integration'] })
    expect(await refresh(app, refresh_token)).toBe('base,phone-integration')
    await tokensFor(callbook, app, member)
    expect(await refresh(app, refresh_token)).toBe('base,phone-integration,deals:read')
  })

  it('gives a new secret, and takes the old one no more; connections stay', async () => {
    const app = await newApp()
    const { access_token, refresh_token } = await tokensFor(callbook, app, await newMember())
    const { client_secret } = await appsOf(admin).rotateSecret({ id: app.id })
    expect(await refresh(app, refresh_token)).toBe('Invalid client: client is invalid')
    expect(await refresh({ ...app, client_secret }, refresh_token)).toBe('base,phone-integration')
    expect(await listCalls(access_token)).toBe(200)
  })

  it('ends all connections of an app that is deleted', async () => {
    const app = await newApp()
    const { access_token, refresh_token } = await tokensFor(callbook, app, await newMember())
    const inRival = await tokensFor(callbook, app, callbook.world.rival.regular)
    await codeFor(callbook, app, admin)
    expect(await listCalls(access_token)).toBe(200)
    await appsOf(admin).delete({ id: app.id })
    expect(await listCalls(access_token)).toBe(401)
    expect(await listCalls(inRival.access_token)).toBe(401)
    expect(await refresh(app, refresh_token)).toBe('Invalid client: client is invalid')
    expect(await callbook.db.prisma.oAuthCode.count({ where: { app_id: app.id } })).toBe(0)
    await expect(appsOf(admin).delete({ id: app.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it("shows people their own connections, and an admin the company's, whoever registered the app", async () => {
    const { acme, rival } = callbook.world
    const [app, foreign] = [await newApp(), await newApp(rival.admin)]
    const [one, other] = [await newMember(), await newMember()]
    await tokensFor(callbook, app, one)
    await tokensFor(callbook, app, other)
    await tokensFor(callbook, foreign, one)
    await tokensFor(callbook, app, rival.regular)

    const { connections } = await appsOf(one).connections({})
    expect(connections.map((connection) => connection.app.id)).toEqual([foreign.id, app.id])
    expect(connections[1]).toEqual({
      id: expect.any(Number),
      app: { id: app.id, name: 'Dialer' },
      user: { id: one.user_id, name: expect.any(String), email: expect.any(String) },
      scopes: ['base', 'phone-integration'],
      add_time: expect.stringMatching(/Z$/),
      last_used_at: expect.stringMatching(/Z$/),
    })
    const users = async (as: TestMember, app_id: number) =>
      (await appsOf(as).connections({ all: true, app_id })).connections.map(({ user }) => user.id)
    expect(await users(acme.admin, app.id)).toEqual([other.user_id, one.user_id])
    expect(await users(rival.admin, app.id)).toEqual([rival.regular.user_id])
    // Who registered it does not see who connected it elsewhere.
    expect(await users(rival.admin, foreign.id)).toEqual([])
    const counts = async (as: TestMember, id: number) =>
      (await appsOf(as).list()).apps.find((listed) => listed.id === id)?.connection_count
    expect(await counts(acme.admin, app.id)).toBe(2)
    expect(await counts(rival.admin, foreign.id)).toBe(0)
  })

  it("ends one's own connection at once, and an admin anybody's in the company; others look missing", async () => {
    const { acme, rival } = callbook.world
    const app = await newApp()
    const member = await newMember()
    for (const by of [member, acme.admin]) {
      const { access_token, refresh_token } = await tokensFor(callbook, app, member)
      // A code on its way must not bring the connection back.
      await codeFor(callbook, app, member)
      const id = (await appsOf(member).connections({ app_id: app.id })).connections[0]?.id ?? 0
      for (const other of [acme.regular, rival.admin]) {
        await expect(appsOf(other).revokeConnection({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
      }
      expect(await listCalls(access_token)).toBe(200)
      await appsOf(by).revokeConnection({ id })
      expect(await listCalls(access_token)).toBe(401)
      expect(await refresh(app, refresh_token)).toBe('Invalid grant: refresh_token is invalid')
      expect(await callbook.db.prisma.oAuthCode.count({ where: { user_id: member.user_id } })).toBe(0)
      await expect(appsOf(by).revokeConnection({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    }
  })
})
