import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createCaller } from '../router.ts'
import { openTestCallbook, type TestCallbook } from '../testing.ts'

describe.each(testDatabases)('session.get on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())

  it('says who acts, where, and what they may do', async () => {
    const { acme } = callbook.world
    for (const member of [acme.admin, acme.regular]) {
      expect(await callbook.callerOf(member).session.get()).toEqual({
        user: {
          id: member.user_id,
          name: expect.stringContaining('of Acme'),
          email: expect.any(String),
          time_zone: null,
          locale: null,
          theme: null,
        },
        company: { id: acme.company_id, name: 'Acme', country: 'DE' },
        is_admin: member.is_admin,
      })
    }
  })

  it('refuses nobody in particular', async () => {
    const caller = createCaller({ ...callbook, actor: null })
    await expect(caller.session.get()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  })

  it('knows somebody by the API token of a header', async () => {
    const caller = await callbook.callerFor(new Headers({ 'x-api-token': callbook.world.acme.regular.token }))
    expect(await caller.session.get()).toMatchObject({ user: { id: callbook.world.acme.regular.user_id } })
  })
})
