import { createServer, type Server } from 'node:http'

import {
  CONTRACT_CASES,
  openTestCallbook,
  runContractCase,
  type TestCallbook,
  testDatabases,
} from '@callbook/api/testing'
import next from 'next'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createListener, type Handler } from '../src/server/listener.ts'
import { useCallbook } from '../src/server/runtime.ts'

const listen = async (handler: Handler): Promise<{ server: Server; origin: string }> => {
  const server = createServer(handler)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  return { server, origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` }
}

// The production build in this process, so that the cases can reach the database behind it, on embedded ones too.
const app = next({ dev: false, dir: `${import.meta.dirname}/..` })
const web: Handler = (request, response) => app.getRequestHandler()(request, response)

beforeAll(() => app.prepare())
afterAll(() => app.close())

// Next answers these itself, with a 4xx of its own, before a route file is reached: a path that is no UTF-8, and methods
// that a route file cannot export. The production server never hands an API path to Next.
const NEXT_ANSWERS_ITSELF = /unknown id %ff|PROPFIND/

const mounts = [
  {
    mount: "the server's own mount",
    handlerOf: (callbook: TestCallbook) => createListener(callbook, web),
    cases: CONTRACT_CASES,
  },
  {
    mount: 'the route files of Next',
    handlerOf: () => web,
    cases: CONTRACT_CASES.filter(({ rule }) => !NEXT_ANSWERS_ITSELF.test(rule)),
  },
]

describe.each(testDatabases)('the wire over HTTP on $name', (database) => {
  describe.each(mounts)('through $mount', ({ handlerOf, cases }) => {
    let callbook: TestCallbook
    let server: Server
    let origin: string
    beforeAll(async () => {
      // A world for each mount: searches would find what the other's cases made.
      callbook = await openTestCallbook(database)
      useCallbook(callbook)
      ;({ server, origin } = await listen(handlerOf(callbook)))
    })
    afterAll(async () => {
      server.close()
      server.closeAllConnections()
      await callbook.close()
    })

    it.each(cases)('$rule', async (contractCase) => {
      const { answer, expected } = await runContractCase(contractCase, { send: fetch, world: callbook.world, origin })
      expect(answer).toEqual(expected)
    })
  })
})
