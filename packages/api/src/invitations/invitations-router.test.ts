import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createCaller } from '../router.ts'
import { openTestCallbook, type TestCallbook, type TestMember } from '../testing.ts'

describe.each(testDatabases)('invitations on $name', (database) => {
  let callbook: TestCallbook
  let admin: TestMember
  let count = 0
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    admin = callbook.world.acme.admin
  })
  afterAll(() => callbook.close())

  const invitationsOf = (member: TestMember) => callbook.callerOf(member).invitations
  const stranger = () => createCaller({ ...callbook, actor: null }).invitations
  const invite = (fields: { email?: string; is_admin?: boolean } = {}, by = admin) => {
    count += 1
    return invitationsOf(by).create({ email: `guest-${count}@acme.example`, ...fields })
  }
  const me = { name: 'Bea Kask', password: 'correct horse' }
  const signIn = (email: string, password: string) =>
    callbook.fetch(
      new Request('http://127.0.0.1/api/auth/sign-in/email', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      }),
      { clientAddress: `10.1.1.${count}` },
    )

  it('makes a link once, whose holder joins with the name and password they choose', async () => {
    const { invitation, secret } = await invite({ email: ' Bea@Acme.example ', is_admin: true })
    expect(invitation).toMatchObject({ email: 'bea@acme.example', is_admin: true })
    const days = (Date.parse(invitation.expires_at) - Date.parse(invitation.add_time)) / 86_400_000
    expect(days).toBeCloseTo(7, 2)
    expect(JSON.stringify(await invitationsOf(admin).list())).not.toContain(secret)
    expect(await stranger().find({ secret })).toEqual({
      email: 'bea@acme.example',
      is_admin: true,
      company: 'Acme',
      invited_by: expect.stringContaining('of Acme'),
      has_account: false,
      is_me: false,
    })
    expect(await stranger().accept({ secret, ...me })).toEqual({ email: 'bea@acme.example' })
    expect((await signIn('bea@acme.example', me.password)).status).toBe(200)
    const { members } = await callbook.callerOf(admin).members.list()
    expect(members).toContainEqual(
      expect.objectContaining({ name: 'Bea Kask', email: 'bea@acme.example', is_admin: true }),
    )
    expect((await invitationsOf(admin).list()).invitations.map(({ id }) => id)).not.toContain(invitation.id)
  })

  it('lets a link be used once, also when two click at the same moment', async () => {
    const { secret } = await invite()
    const tries = await Promise.allSettled([1, 2, 3].map(() => stranger().accept({ secret, ...me })))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(stranger().accept({ secret, ...me })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(stranger().find({ secret })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is worth nothing when it expired, was taken back, replaced, or made up', async () => {
    const expired = await invite()
    await callbook.db.prisma.invitation.updateMany({
      where: { id: expired.invitation.id },
      data: { expires_at: new Date() },
    })
    const revoked = await invite()
    await invitationsOf(admin).revoke({ id: revoked.invitation.id })
    const replaced = await invite()
    const again = await invite({ email: replaced.invitation.email })
    for (const secret of [expired.secret, revoked.secret, replaced.secret, '', 'x']) {
      for (const attempt of [() => stranger().find({ secret }), () => stranger().accept({ secret, ...me })]) {
        await expect(attempt()).rejects.toMatchObject({ code: 'NOT_FOUND', message: /^This invitation was used/ })
      }
    }
    expect(await stranger().accept({ secret: again.secret, ...me })).toEqual({ email: replaced.invitation.email })
  })

  it('stays open when the name or the password will not do', async () => {
    const { secret } = await invite()
    await expect(stranger().accept({ secret, name: 'Bea' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(stranger().accept({ secret, ...me, password: 'short' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await stranger().accept({ secret, ...me })
  })

  it('is for admins who signed in, and for addresses that are not here yet', async () => {
    const { acme, rival } = callbook.world
    await expect(invite({}, acme.regular)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(invitationsOf(acme.regular).list()).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const { invitations } = await callbook.callerFor(new Headers({ 'x-api-token': admin.token }))
    await expect(invitations.create({ email: 'x@acme.example' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const { invitation } = await invite()
    for (const other of [acme.regular, rival.admin]) {
      const attempt = invitationsOf(other).revoke({ id: invitation.id })
      await expect(attempt).rejects.toMatchObject({ code: other === acme.regular ? 'FORBIDDEN' : 'NOT_FOUND' })
    }
    const emailOf = async ({ user_id }: TestMember) =>
      (await callbook.db.prisma.user.findUniqueOrThrow({ where: { id: user_id } })).email
    await expect(invite({ email: await emailOf(acme.regular) })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('is a user here already'),
    })
    const gone = await acme.addMember({ active_flag: false })
    await expect(invite({ email: await emailOf(gone) })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('Reactivate'),
    })
  })

  it('takes somebody who has an account elsewhere only when it is they who are signed in', async () => {
    const { rival, acme } = callbook.world
    const guest = await rival.addMember()
    const { email } = await callbook.db.prisma.user.findUniqueOrThrow({ where: { id: guest.user_id } })
    const { secret } = await invite({ email })
    expect(await stranger().find({ secret })).toMatchObject({ has_account: true, is_me: false })
    for (const other of [stranger(), invitationsOf(rival.admin)]) {
      await expect(other.accept({ secret, ...me })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    }
    expect(await invitationsOf(guest).find({ secret })).toMatchObject({ is_me: true })
    await invitationsOf(guest).accept({ secret })
    const where = { company_id: acme.company_id, user_id: guest.user_id }
    expect(await callbook.db.prisma.companyUser.count({ where })).toBe(1)
  })
})
