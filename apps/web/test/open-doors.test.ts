import { createServer, type Server } from 'node:http'

import { openTestCallbook, type TestCallbook, testDatabases } from '@callbook/api/testing'
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

const app = next({ dev: false, dir: `${import.meta.dirname}/..` })
const web: Handler = (request, response) => app.getRequestHandler()(request, response)

// What they answer does not depend on the database.
describe.each(testDatabases.slice(0, 1))('the doors without a token', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    await app.prepare()
    callbook = await openTestCallbook(database)
    useCallbook(callbook)
  })
  afterAll(async () => {
    await callbook.close()
    await app.close()
  })

  const mounts = [
    { mount: "the server's own mount", metrics: 200, handlerOf: () => createListener(callbook, web) },
    // There, the address of the client is not known.
    { mount: 'the route files of Next', metrics: 403, handlerOf: () => web },
  ]
  it.each(mounts)('are open through $mount', async ({ handlerOf, metrics }) => {
    const { server, origin } = await listen(handlerOf())
    const document = await fetch(`${origin}/openapi.json`)
    expect(document.headers.get('content-type')).toBe('application/json')
    expect(await document.json()).toMatchObject({ openapi: '3.1.0' })

    const page = await fetch(`${origin}/docs`)
    // One policy, and not that of the web app's pages, which would want a nonce.
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'self'; style-src [^,]*$/)
    const loaded = [...(await page.text()).matchAll(/(?:src|href)="(\/docs\/[^"]+)"/g)].map(([, path = '']) => path)
    const statuses = await Promise.all(loaded.map(async (path) => (await fetch(origin + path)).status))
    expect(statuses).toEqual([200, 200, 200, 200])

    expect((await fetch(`${origin}/metrics`)).status).toBe(metrics)
    server.close()
    server.closeAllConnections()
  })
})
