import { setTimeout } from 'node:timers/promises'

import { testDatabases } from '@callbook/db/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { callInput, openTestCallbook, type TestCallbook, wireCall } from '../testing.ts'
import { addCallLog } from './add-call-log.ts'

describe.each(testDatabases)('the call log writer on $name', (database) => {
  let callbook: TestCallbook
  beforeEach(async () => {
    callbook = await openTestCallbook(database)
  })
  afterEach(() => callbook.close())

  const post = (body: object) =>
    callbook.fetch(
      new Request('http://127.0.0.1/v1/callLogs', {
        method: 'POST',
        headers: { 'x-api-token': callbook.world.acme.regular.token },
        body: JSON.stringify(body),
      }),
    )

  it('has every acknowledged call log once, and no other', async () => {
    const { id: person_id } = await callbook.world.rival.addPerson()
    const answers = await Promise.all(
      Array.from({ length: 400 }, async (_, index) => {
        const response = await post(wireCall(index % 10 === 0 ? { person_id } : { subject: String(index) }))
        const { data } = (await response.json()) as { data: { id: string } | null }
        return { status: response.status, id: data?.id }
      }),
    )
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(40)
    const acknowledged = answers.flatMap(({ status, id }) => (status === 200 && id ? [id] : []))
    const stored = await callbook.db.prisma.callLog.findMany({ select: { id: true } })
    expect(stored.map(({ id }) => id.replaceAll('-', '')).toSorted()).toEqual(acknowledged.toSorted())
    expect(new Set(acknowledged).size).toBe(360)
  })

  it('answers 503 in the envelope with Retry-After when it takes no more', async () => {
    await callbook.writer.close()
    const response = await post(wireCall())
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('1')
    expect(await response.json()).toEqual({
      success: false,
      error: 'The service is stopping. Please try again.',
      error_info: 'Please check developers.pipedrive.com for more information about Pipedrive API.',
      data: null,
      additional_data: null,
    })
  })
})

describe.each(testDatabases.filter(({ name }) => name === 'postgres'))('the call log writer on $name', (database) => {
  let callbook: TestCallbook
  beforeEach(async () => {
    callbook = await openTestCallbook(database)
  })
  afterEach(() => callbook.close())

  it('answers 404 when the person goes between the check and the write', async () => {
    const { acme } = callbook.world
    const { id } = await acme.addPerson()
    const key = { company_id_id: { company_id: acme.company_id, id } }
    const answer = await callbook.db.prisma.$transaction(async (tx) => {
      await tx.person.delete({ where: key })
      // Sees the person still, and waits at the foreign key for the end of this transaction.
      const added = addCallLog(callbook.as(acme.regular), callInput({ person_id: id })).catch((error: unknown) => error)
      await setTimeout(200)
      return { added }
    })
    expect(await answer.added).toMatchObject({ kind: 'not_found' })
    expect(await callbook.db.prisma.activity.count()).toBe(0)
  })

  it('does not write again what a lost connection may have written', async () => {
    const { prisma } = callbook.db
    await prisma.$executeRaw`
      create function slowly() returns trigger language plpgsql as $$ begin perform pg_sleep(2); return new; end $$
    `
    await prisma.$executeRaw`create trigger slowly after insert on call_logs for each statement execute function slowly()`
    const { regular } = callbook.world.acme
    const answers = Promise.allSettled([1, 2].map(() => addCallLog(callbook.as(regular), callInput())))
    await setTimeout(300)
    const [ended] = await prisma.$queryRaw<{ count: number }[]>`
      select count(pg_terminate_backend(pid))::int as count from pg_stat_activity
      where datname = current_database() and state = 'active' and pid <> pg_backend_pid()
    `
    expect(ended).toEqual({ count: 1 })
    expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await setTimeout(200)
    expect(await prisma.callLog.count()).toBe(0)
    await prisma.$executeRaw`drop trigger slowly on call_logs`
    await expect(addCallLog(callbook.as(regular), callInput())).resolves.toBeDefined()
  })
})
