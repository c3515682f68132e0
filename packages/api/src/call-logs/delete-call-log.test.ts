import { setTimeout } from 'node:timers/promises'

import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { callInput, openTestCallbook, type TestCallbook, type TestMember } from '../testing.ts'
import { addCallLog } from './add-call-log.ts'
import { deleteCallLog } from './delete-call-log.ts'

describe.each(testDatabases)('deleteCallLog on $name', (database) => {
  let callbook: TestCallbook
  let regular: TestMember
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    regular = callbook.world.acme.regular
  })
  afterAll(() => callbook.close())

  const add = (as = regular) => addCallLog(callbook.as(as), callInput())
  const remove = (id: string, as = regular) => deleteCallLog(callbook.as(as), { id })
  const keyOf = (id: string) => ({ company_id_id: { company_id: regular.company_id, id } })

  it('leaves a tombstone that says who and when, and the activity', async () => {
    const { id, activity_id } = await add()
    await remove(id, callbook.world.acme.admin)
    const { prisma } = callbook.db
    expect(await prisma.callLog.findUnique({ where: keyOf(id) })).toBeNull()
    const tombstone = await prisma.callLogTombstone.findUniqueOrThrow({ where: keyOf(id) })
    expect(tombstone.user_id).toBe(callbook.world.acme.admin.user_id)
    expect(Math.abs(tombstone.delete_time.getTime() - Date.now())).toBeLessThan(10_000)
    const where = { company_id_id: { company_id: regular.company_id, id: activity_id } }
    expect(await prisma.activity.findUnique({ where })).toMatchObject({ id: activity_id, done: true })
  })

  it('takes the recording with it', async () => {
    const { id } = await add()
    const { prisma } = callbook.db
    const { company_id } = regular
    await prisma.recording.create({
      data: {
        company_id,
        call_log_id: id,
        storage_key: 'x',
        mime_type: 'audio/wav',
        byte_size: 1,
        sha256: new Uint8Array(32),
      },
    })
    expect(await callbook.callerOf(regular).callLogs.get({ id })).toMatchObject({ has_recording: true })
    await remove(id)
    expect(await prisma.recording.count({ where: { company_id } })).toBe(0)
  })

  it('lets exactly one of many at once delete; the others hear that it is gone', async () => {
    const { id } = await add()
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => remove(id)))
    const refusals = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.kind] : []))
    expect(refusals).toEqual(Array.from({ length: 7 }, () => 'gone'))
  })

  it('leaves what it refuses to delete', async () => {
    const { id } = await add(callbook.world.acme.admin)
    await expect(remove(id)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(remove(id, callbook.world.rival.admin)).rejects.toMatchObject({ kind: 'not_found' })
    expect(await callbook.db.prisma.callLog.count({ where: { id } })).toBe(1)
    expect(await callbook.db.prisma.callLogTombstone.count({ where: { id } })).toBe(0)
  })
})

describe.each(testDatabases.filter(({ name }) => name === 'postgres'))('deleteCallLog on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())

  it('says gone, not forbidden, to the slower of two that both saw it', async () => {
    const { regular } = callbook.world.acme
    const remove = () => deleteCallLog(callbook.as(regular), { id })
    const { id } = await addCallLog(callbook.as(regular), callInput())
    const { removals } = await callbook.db.prisma.$transaction(async (tx) => {
      await tx.$queryRaw`select from call_logs where id = ${id}::uuid for update`
      const both = Promise.allSettled([remove(), remove()])
      await setTimeout(200)
      return { removals: both }
    })
    const kinds = (await removals).map((result) => (result.status === 'rejected' ? result.reason.kind : 'deleted'))
    expect(new Set(kinds)).toEqual(new Set(['deleted', 'gone']))
  })
})
