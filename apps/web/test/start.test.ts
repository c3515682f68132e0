import { execFile } from 'node:child_process'
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { describe, expect, it } from 'vitest'

import { DidNotStart, startServer } from './start-server.ts'
import { temporaryFolder } from './temporary-folder.ts'

const sh = promisify(execFile)

const failureOf = async (env: Record<string, string>): Promise<DidNotStart> => {
  try {
    const server = await startServer(env)
    await server.stop('SIGKILL')
  } catch (error) {
    if (error instanceof DidNotStart) return error
    throw error
  }
  throw new Error('It started')
}

const lines = (text: string) => text.trim().split('\n')

describe('the first start', () => {
  it('prints address, sign-in, token and a curl that works when pasted; the second start prints none of it', async () => {
    await using folder = await temporaryFolder()
    const first = await startServer({ DATA_DIR: folder.path })
    const printed = first.output()
    expect(printed).toMatch(/Sign in +admin@callbook\.local/)
    expect(printed).toMatch(/Password +\S{16}/)
    expect(printed).toMatch(/API token +[0-9a-f]{40}/)
    const curl = printed.slice(printed.indexOf('curl'))
    const { stdout } = await sh('bash', ['-c', curl])
    expect(JSON.parse(stdout)).toMatchObject({ success: true, data: { outcome: 'connected', duration: '161' } })
    expect(statSync(join(folder.path, 'secret')).mode & 0o777).toBe(0o600)
    expect(await first.stop()).toBe(0)

    const second = await startServer({ DATA_DIR: folder.path })
    expect(second.output()).not.toMatch(/Password|API token|curl/)
    expect(await second.stop()).toBe(0)
  })

  it('uses the sign-in and the token that it is given', async () => {
    await using folder = await temporaryFolder()
    const server = await startServer({
      DATA_DIR: folder.path,
      CALLBOOK_API_TOKEN: 'test-token-1',
      CALLBOOK_ADMIN_EMAIL: 'Jo.Park@example.com',
      CALLBOOK_ADMIN_PASSWORD: 'a good password',
    })
    const list = await fetch(`${server.address}/v1/callLogs`, { headers: { 'x-api-token': 'test-token-1' } })
    expect(await list.json()).toMatchObject({ success: true, data: [] })
    const signIn = await fetch(`${server.address}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.address },
      body: JSON.stringify({ email: 'jo.park@example.com', password: 'a good password' }),
    })
    expect(signIn.status).toBe(200)
    expect(signIn.headers.get('set-cookie')).toMatch(/HttpOnly/)
    await server.stop()
  })

  it('fills an empty company with demo data once', async () => {
    await using folder = await temporaryFolder()
    const env = { DATA_DIR: folder.path, CALLBOOK_DEMO: '1', CALLBOOK_API_TOKEN: 'test-token-1' }
    const countCalls = async (address: string): Promise<number> => {
      let cursor: string | null = null
      let calls = 0
      do {
        const input = encodeURIComponent(JSON.stringify({ limit: 200, ...(cursor && { cursor }) }))
        const response = await fetch(`${address}/api/trpc/callLogs.search?input=${input}`, {
          headers: { 'x-api-token': 'test-token-1' },
        })
        const page = (await response.json()) as { result: { data: { call_logs: []; next_cursor: string | null } } }
        calls += page.result.data.call_logs.length
        cursor = page.result.data.next_cursor
      } while (cursor)
      return calls
    }
    for (let start = 0; start < 2; start += 1) {
      const server = await startServer(env)
      expect(await countCalls(server.address)).toBe(500)
      await server.stop()
    }
  })
})

describe('a start that cannot work', () => {
  it.each([
    [{ PORT: 'text' }, /^PORT must be a port number/m],
    [{ PORT: '70000' }, /^PORT must be a port number/m],
    [{ BASE_URL: 'example.com/calls' }, /^BASE_URL must be an origin/m],
    [{ DATABASE_URL: 'mysql://localhost/x' }, /^DATABASE_URL must look like postgres:/m],
    [{ CALLBOOK_COUNTRY: 'Estonia' }, /^CALLBOOK_COUNTRY must be a two-letter country code/m],
    [{ CALLBOOK_API_TOKEN: 'a b' }, /^CALLBOOK_API_TOKEN must be 8 to 200/m],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of/m],
  ])('%j: one clear line, and an exit code', async (env, line) => {
    const { code, output } = await failureOf(env)
    expect(output).toMatch(line)
    expect(lines(output)).toHaveLength(2)
    expect(code).toBe(1)
  })

  it('names every bad variable at once', async () => {
    const { output } = await failureOf({ PORT: 'text', LOG_LEVEL: 'loud' })
    expect(lines(output)).toHaveLength(3)
  })

  it('says when the database is not reachable, without its password', async () => {
    const { code, output } = await failureOf({ DATABASE_URL: 'postgres://jo:hush-hush@127.0.0.1:9/callbook' })
    expect(output).toMatch(/DATABASE_URL/)
    expect(output).not.toMatch(/hush-hush/)
    expect(lines(output)).toHaveLength(1)
    expect(code).toBe(1)
  })

  it('says when the data folder cannot be written', async () => {
    await using folder = await temporaryFolder()
    writeFileSync(join(folder.path, 'file'), '')
    const { code, output } = await failureOf({ DATA_DIR: join(folder.path, 'file', 'data') })
    expect(output).toMatch(/DATA_DIR|file/)
    expect(lines(output)).toHaveLength(1)
    expect(code).toBe(1)
  })

  it('says when the port is taken', async () => {
    await using folder = await temporaryFolder()
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => taken.once('listening', resolve))
    const address = taken.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const { code, output } = await failureOf({ PORT: port, DATA_DIR: folder.path })
    expect(output).toContain(`port ${port} is in use`)
    expect(code).toBe(1)
    taken.close()
  })

  it('refuses a data folder that another Callbook has open, and leaves it alone', async () => {
    await using folder = await temporaryFolder()
    const env = { DATA_DIR: folder.path, CALLBOOK_API_TOKEN: 'test-token-1' }
    const first = await startServer(env)
    const { code, output } = await failureOf(env)
    expect(output).toContain(folder.path)
    expect(lines(output)).toHaveLength(1)
    expect(code).toBe(1)
    expect((await fetch(`${first.address}/readyz`)).status).toBe(200)
    await first.stop()
    expect(existsSync(folder.path)).toBe(true)
  })
})

describe('a stop', () => {
  it('finishes what is in flight, and answers it', async () => {
    await using folder = await temporaryFolder()
    const env = { DATA_DIR: folder.path, CALLBOOK_API_TOKEN: 'test-token-1' }
    const server = await startServer(env)
    const post = () =>
      fetch(`${server.address}/v1/callLogs`, {
        method: 'POST',
        headers: { 'x-api-token': 'test-token-1' },
        body: JSON.stringify({
          outcome: 'busy',
          to_phone_number: '+37249234343',
          start_time: '2026-01-31 09:00:00',
          end_time: '2026-01-31 09:00:00',
        }),
      }).then((response) => response.status)
    await post()
    const inFlight = Array.from({ length: 40 }, () => post().catch(() => 0))
    // As soon as one is answered, the others are on their way.
    await Promise.race(inFlight)
    const exit = server.stop()
    const answered = (await Promise.all(inFlight)).filter((status) => status === 200).length
    expect(await exit).toBe(0)

    const again = await startServer(env)
    const list = await fetch(`${again.address}/v1/callLogs`, { headers: { 'x-api-token': 'test-token-1' } })
    const { data } = (await list.json()) as { data: unknown[] }
    expect(data.length).toBe(answered + 1)
    await again.stop()
  })
})
