import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { CONTRACT_CASES, openTestCallbook, runContractCase, type TestCallbook } from '../testing.ts'

describe.each(testDatabases)('the wire on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())

  it.each(CONTRACT_CASES)('$rule', async (contractCase) => {
    const { answer, expected } = await runContractCase(contractCase, { send: callbook.fetch, world: callbook.world })
    expect(answer).toEqual(expected)
  })
})

it('has a name of its own for every rule', () => {
  const rules = CONTRACT_CASES.map(({ rule }) => rule)
  expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([])
})
