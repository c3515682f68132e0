import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { callInput, openTestCallbook, type TestCallbook } from '../testing.ts'
import { addCallLog } from './add-call-log.ts'
import { getCallLog } from './get-call-log.ts'
import { getCallLogWithNames } from './call-log-with-names.ts'

describe.each(testDatabases)('getCallLog on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())

  // Prisma joins findUnique calls of one tick, and finds their rows again by comparing ids as text: with dashes there,
  // without them here.
  it('finds what many ask for at the same moment', async () => {
    const ctx = callbook.as(callbook.world.acme.regular)
    const [one, two] = [await addCallLog(ctx, callInput()), await addCallLog(ctx, callInput())]
    const asked = [one, two, one, two]
    expect(await Promise.all(asked.map(({ id }) => getCallLog(ctx, { id })))).toEqual(asked)
    const withNames = await Promise.all(asked.map(({ id }) => getCallLogWithNames(ctx, { id })))
    expect(withNames).toEqual(asked.map(({ id }) => expect.objectContaining({ id })))
  })
})
