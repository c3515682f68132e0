import { MAX_PAGE_LIMIT, type Pagination } from '@callbook/schema'

import type { TestMember } from '../test-world.ts'
import {
  answerWith,
  callLogOf,
  type Contract,
  type ContractCase,
  errorAnswer,
  type ExpectedCallLog,
} from './contract-case.ts'

const listAnswer = (data: readonly ExpectedCallLog[], pagination: Pagination) =>
  answerWith(200, { success: true, data, additional_data: { pagination } })

const START_HINT = '"start" must be an integer of at least 0.'
const LIMIT_HINT = '"limit" must be an integer of at least 1.'
const ALL = { start: 0, limit: MAX_PAGE_LIMIT, more_items_in_collection: false }

/** A new member with `count` call logs, a minute apart, and what each must look like, newest first. */
const memberWithCalls = async ({ world, addCallLog }: Contract, count: number) => {
  const member = await world.acme.addMember()
  const call_logs: ExpectedCallLog[] = []
  for (let minute = 0; minute < count; minute += 1) {
    const time = new Date(Date.UTC(2024, 0, 1, 0, minute)).toISOString()
    const fields = { start_time: time, end_time: time }
    const id = await addCallLog(fields, member)
    call_logs.unshift(callLogOf(world, { id, ...fields, duration: '0', user_id: member.user_id }))
  }
  return { member, call_logs }
}

const page = (
  rule: string,
  query: string,
  { count, expected }: { count: number; expected: (call_logs: ExpectedCallLog[]) => ReturnType<typeof listAnswer> },
): ContractCase => ({
  rule,
  run: async (contract) => {
    const { member, call_logs } = await memberWithCalls(contract, count)
    return { answer: await contract.call('GET', `/v1/callLogs${query}`, { as: member }), expected: expected(call_logs) }
  },
})

const refused = (rule: string, query: string, error: string): ContractCase => ({
  rule,
  run: async ({ call }) => ({ answer: await call('GET', `/v1/callLogs?${query}`), expected: errorAnswer(400, error) }),
})

/** `GET /callLogs`. */
export const LIST_CASES: readonly ContractCase[] = [
  ...['', '/v1', '/api/v1'].map((base): ContractCase => ({
    rule: `1.1 GET ${base}/callLogs lists, newest start first (7.2)`,
    run: async (contract) => {
      const { member, call_logs } = await memberWithCalls(contract, 2)
      return {
        answer: await contract.call('GET', `${base}/callLogs`, { as: member }),
        expected: listAnswer(call_logs, ALL),
      }
    },
  })),
  {
    rule: '7.2 of equal starts, the one logged last comes first',
    run: async ({ world, call, addCallLog }) => {
      const as: TestMember = await world.acme.addMember()
      const ids = [await addCallLog({}, as), await addCallLog({}, as), await addCallLog({}, as)]
      const data = ids.toReversed().map((id) => callLogOf(world, { id, user_id: as.user_id }))
      return { answer: await call('GET', '/v1/callLogs', { as }), expected: listAnswer(data, ALL) }
    },
  },
  {
    rule: '1.9 the list is the own calls only, whoever logged them, also for an admin',
    run: async ({ world, call, addCallLog }) => {
      const as = await world.acme.addMember({ is_admin: true })
      await addCallLog()
      await addCallLog({ user_id: world.acme.regular.user_id }, as)
      const id = await addCallLog({ user_id: as.user_id }, world.acme.admin)
      return {
        answer: await call('GET', '/v1/callLogs', { as }),
        expected: listAnswer([callLogOf(world, { id, user_id: as.user_id })], ALL),
      }
    },
  },
  page('7.3 an empty list is []', '', { count: 0, expected: () => listAnswer([], ALL) }),
  page('7.3 next_start is there while there is more', '?start=1&limit=1', {
    count: 3,
    expected: (all) =>
      listAnswer(all.slice(1, 2), { start: 1, limit: 1, more_items_in_collection: true, next_start: 2 }),
  }),
  page('7.3 and absent on the last page, which is full', '?start=2&limit=1', {
    count: 3,
    expected: (all) => listAnswer(all.slice(2), { start: 2, limit: 1, more_items_in_collection: false }),
  }),
  page('7.1 limit is 50 by default', '', {
    count: 51,
    expected: (all) =>
      listAnswer(all.slice(0, 50), { start: 0, limit: 50, more_items_in_collection: true, next_start: 50 }),
  }),
  ...['119', '9007199254740993', '9'.repeat(400)].map((limit) =>
    page(`7.1 limit ${limit.slice(0, 20)} is clamped to 50`, `?limit=${limit}`, {
      count: 0,
      expected: () => listAnswer([], ALL),
    }),
  ),
  ...[2 ** 31 - 1, 2 ** 31, 2 ** 32, Number.MAX_SAFE_INTEGER].map((start) =>
    page(`7.1 start ${start}, far behind the end, is an empty page`, `?start=${start}`, {
      count: 1,
      expected: () => listAnswer([], { ...ALL, start }),
    }),
  ),
  page('1.9 unknown parameters are ignored', '?user_id=1&sort=id&limit[]=x&__proto__=1', {
    count: 0,
    expected: () => listAnswer([], ALL),
  }),
  page('1.9 of a parameter given twice, the first counts', '?limit=1&limit=x', {
    count: 0,
    expected: () => listAnswer([], { ...ALL, limit: 1 }),
  }),
  ...['0', '-1', '1.5', 'x', '', '1e1', '%00', '0x10', '%EF%BC%91'].map((limit) =>
    refused(`7.1 limit ${JSON.stringify(limit)} is 400`, `limit=${limit}`, LIMIT_HINT),
  ),
  ...['-1', '0.5', 'x', ''].map((start) =>
    refused(`7.1 start ${JSON.stringify(start)} is 400`, `start=${start}`, START_HINT),
  ),
  refused('7.17 both failing keys are named', 'start=x&limit=x', `${START_HINT} ${LIMIT_HINT}`),
]
