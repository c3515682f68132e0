import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook } from '../testing/open-test-callbook.ts'
import { changesBetween, recordEvents } from './record-events.ts'

describe('changesBetween', () => {
  it('holds the fields that differ, before and after', () => {
    const before = { name: 'Jo', org_id: 1, add_time: new Date(0) }
    const after = { name: 'Jo', org_id: null, add_time: new Date(1) }
    expect(changesBetween(before, after, ['name', 'org_id', 'add_time'])).toEqual({
      org_id: [1, null],
      add_time: ['1970-01-01T00:00:00.000Z', '1970-01-01T00:00:00.001Z'],
    })
  })

  it('takes undefined for null', () => {
    expect(changesBetween({}, { note: null }, ['note'])).toEqual({})
  })
})

describe.each(testDatabases)('recordEvents on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())

  it('says who did what, and with which token', async () => {
    const { acme } = callbook.world
    const { token: _, ...actor } = acme.regular
    await recordEvents(callbook.db.prisma, { ...actor, source: 'Dialer' }, [
      { action: 'update', object_type: 'person', object_id: 7, changes: { name: ['Jo', 'Joe'] } },
    ])
    const { company_id } = acme
    expect(
      await callbook.db.prisma.auditEvent.findMany({ where: { company_id, object_type: 'person' } }),
    ).toMatchObject([
      { user_id: actor.user_id, source: 'Dialer', action: 'update', object_id: '7', changes: { name: ['Jo', 'Joe'] } },
    ])
  })

  it('leaves nothing behind when its transaction fails', async () => {
    const { acme } = callbook.world
    const work = callbook.db.prisma.$transaction(async (tx) => {
      await recordEvents(tx, acme.admin, [{ action: 'delete', object_type: 'deal', object_id: 1 }])
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    const { company_id } = acme
    expect(await callbook.db.prisma.auditEvent.count({ where: { company_id, object_type: 'deal' } })).toBe(0)
  })
})
