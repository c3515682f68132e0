import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { getRequestListener } from '@hono/node-server'
import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addOAuthApp, openTestCallbook, type TestCallbook, tokensFor } from '../testing.ts'

const SH_BLOCK = /^```sh\n(.*?)^```$/gms

describe.each(testDatabases)('docs/api.md on $name', (database) => {
  let callbook: TestCallbook
  let server: Server
  let host: string
  let folder: string
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    folder = await mkdtemp(join(tmpdir(), 'callbook-docs-'))
    server = createServer(getRequestListener((request) => callbook.fetch(request)))
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    const address = server.address()
    host = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  })
  afterAll(async () => {
    server.close()
    server.closeAllConnections()
    await callbook.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('has commands that work when they are pasted one after the other', async () => {
    const { admin, regular } = callbook.world.acme
    const app = await addOAuthApp(callbook, admin)
    const { access_token, refresh_token } = await tokensFor(callbook, app, regular)
    const page = await readFile(new URL('../../../../docs/api.md', import.meta.url), 'utf8')
    const script = [...page.matchAll(SH_BLOCK)].map(([, block = '']) => block).join('\necho\n')
    const { stdout } = await promisify(execFile)(
      'sh',
      [
        '-eu',
        '-c',
        script.replaceAll('http://127.0.0.1:3000', host).replaceAll('curl -sS', 'curl -sS --fail-with-body'),
      ],
      {
        cwd: folder,
        env: {
          ...process.env,
          TOKEN: regular.token,
          CLIENT_ID: app.client_id,
          CLIENT_SECRET: app.client_secret,
          ACCESS_TOKEN: access_token,
          REFRESH_TOKEN: refresh_token,
        },
      },
    )
    expect(stdout).toMatch(/The person is \d+\n/)
    expect(stdout).toMatch(/The call log is [\da-f]{32}\n/)
    expect(stdout.match(/"success":true/g)).toHaveLength(10)
    expect(stdout).not.toContain('"success":false')
    const revoked = await fetch(`${host}/v1/callLogs`, { headers: { authorization: `Bearer ${access_token}` } })
    expect(revoked.status).toBe(401)
  })
})
