import { answerWith, callLogAnswer, callLogOf, type ContractCase, FORBIDDEN, GONE, NOT_FOUND } from './contract-case.ts'

const BASE_PATHS = ['', '/v1', '/api/v1']
const DONE = answerWith(200, { success: true })
const UNKNOWN_IDS = [
  'x',
  '3cde3b05035cae14dcfc172bd8000d08',
  'CAd92b224eb4a39b5ad8fea92ff0e',
  '%00',
  '%ff',
  'a%2Fb',
  '1'.repeat(5000),
]

/** `GET /callLogs/{id}` and `DELETE /callLogs/{id}`. */
export const GET_AND_DELETE_CASES: readonly ContractCase[] = [
  ...BASE_PATHS.flatMap((base): ContractCase[] => [
    {
      rule: `1.1 GET ${base}/callLogs/{id} answers with the call log`,
      run: async ({ world, call, addCallLog }) => {
        const id = await addCallLog()
        return {
          answer: await call('GET', `${base}/callLogs/${id}`),
          expected: callLogAnswer(callLogOf(world, { id })),
        }
      },
    },
    {
      rule: `1.1 DELETE ${base}/callLogs/{id} answers success alone`,
      run: async ({ call, addCallLog }) => ({
        answer: await call('DELETE', `${base}/callLogs/${await addCallLog()}`),
        expected: DONE,
      }),
    },
  ]),
  {
    rule: '1.3 the id may be percent-encoded',
    run: async ({ world, call, addCallLog }) => {
      const id = await addCallLog()
      const encoded = id.replaceAll(/./g, (digit) => `%${digit.charCodeAt(0).toString(16)}`)
      return { answer: await call('GET', `/v1/callLogs/${encoded}`), expected: callLogAnswer(callLogOf(world, { id })) }
    },
  },
  {
    rule: '1.3 the id is opaque: in another writing it names nothing',
    run: async ({ call, addCallLog }) => ({
      answer: await call('GET', `/v1/callLogs/${(await addCallLog()).toUpperCase()}`),
      expected: NOT_FOUND,
    }),
  },
  ...UNKNOWN_IDS.flatMap((id): ContractCase[] => [
    {
      rule: `1.3 GET of the unknown id ${id.slice(0, 40)} is 404`,
      run: async ({ call }) => ({ answer: await call('GET', `/v1/callLogs/${id}`), expected: NOT_FOUND }),
    },
    {
      rule: `1.7 DELETE of the unknown id ${id.slice(0, 40)} is 404`,
      run: async ({ call }) => ({ answer: await call('DELETE', `/v1/callLogs/${id}`), expected: NOT_FOUND }),
    },
  ]),
  {
    rule: '1.7 a colleague reads a call log that is not theirs',
    run: async ({ world, call, addCallLog }) => {
      const id = await addCallLog()
      return {
        answer: await call('GET', `/v1/callLogs/${id}`, { as: world.acme.admin }),
        expected: callLogAnswer(callLogOf(world, { id })),
      }
    },
  },
  {
    rule: '7.10 GET of a call log of another company is 404',
    run: async ({ world, call, addCallLog }) => ({
      answer: await call('GET', `/v1/callLogs/${await addCallLog()}`, { as: world.rival.admin }),
      expected: NOT_FOUND,
    }),
  },
  {
    rule: '7.10 DELETE of a call log of another company is 404',
    run: async ({ world, call, addCallLog }) => ({
      answer: await call('DELETE', `/v1/callLogs/${await addCallLog()}`, { as: world.rival.admin }),
      expected: NOT_FOUND,
    }),
  },
  {
    rule: '7.10 DELETE of a deleted call log of another company is 404, not 410',
    run: async ({ world, call, addCallLog }) => {
      const id = await addCallLog()
      await call('DELETE', `/v1/callLogs/${id}`)
      return { answer: await call('DELETE', `/v1/callLogs/${id}`, { as: world.rival.admin }), expected: NOT_FOUND }
    },
  },
  {
    rule: '7.13 GET after DELETE is 404',
    run: async ({ call, addCallLog }) => {
      const id = await addCallLog()
      await call('DELETE', `/v1/callLogs/${id}`)
      return { answer: await call('GET', `/v1/callLogs/${id}`), expected: NOT_FOUND }
    },
  },
  {
    rule: '7.13 DELETE after DELETE is 410',
    run: async ({ call, addCallLog }) => {
      const id = await addCallLog()
      await call('DELETE', `/v1/callLogs/${id}`)
      return { answer: await call('DELETE', `/v1/callLogs/${id}`), expected: GONE }
    },
  },
  {
    rule: '7.13 DELETE by neither owner nor admin is 403',
    run: async ({ world, call, addCallLog }) => ({
      answer: await call('DELETE', `/v1/callLogs/${await addCallLog({}, world.acme.admin)}`),
      expected: FORBIDDEN,
    }),
  },
  {
    rule: '7.13 an admin deletes what is not theirs',
    run: async ({ world, call, addCallLog }) => ({
      answer: await call('DELETE', `/v1/callLogs/${await addCallLog()}`, { as: world.acme.admin }),
      expected: DONE,
    }),
  },
]
