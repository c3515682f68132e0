import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { CallLogListResponse, CallLogWire } from '@callbook/schema'
import { request as requests } from '@playwright/test'

import { startServer } from '../test/start-server.ts'

export const EMAIL = 'ana.nurk@acme.example'
export const PASSWORD = 'correct horse battery'
const TOKEN = 'e2e-token-1'

type Fields = Readonly<Record<string, unknown>>

/** Minutes before now, as the wire writes an instant. */
export const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString()

/** A production server with an empty embedded database, and its REST door as a phone system uses it. */
export const startCallbook = async (env: Readonly<Record<string, string>> = {}) => {
  const folder = await mkdtemp(join(tmpdir(), 'callbook-e2e-'))
  const server = await startServer({
    DATA_DIR: folder,
    CALLBOOK_COMPANY: 'Acme',
    CALLBOOK_API_TOKEN: TOKEN,
    CALLBOOK_ADMIN_EMAIL: EMAIL,
    CALLBOOK_ADMIN_PASSWORD: PASSWORD,
    ...env,
  })
  const rest = await requests.newContext({ baseURL: server.address, extraHTTPHeaders: { 'x-api-token': TOKEN } })

  const post = async (fields: Fields = {}): Promise<CallLogWire> => {
    const call = {
      outcome: 'connected',
      to_phone_number: '+37253570010',
      start_time: minutesAgo(12),
      end_time: minutesAgo(10),
      ...fields,
    }
    const response = await rest.post('/v1/callLogs', { data: call })
    const body: { data: CallLogWire; error?: string } = await response.json()
    if (!response.ok()) throw new Error(body.error)
    return body.data
  }

  const signIn = async (email = EMAIL, password = PASSWORD) => {
    const browser = await requests.newContext({ baseURL: server.address })
    const headers = { origin: server.address }
    const response = await browser.post('/api/auth/sign-in/email', { headers, data: { email, password } })
    if (!response.ok()) throw new Error(`Sign-in failed: ${response.status()}`)
    const state = await browser.storageState()
    await browser.dispose()
    return state
  }

  let admin: Awaited<ReturnType<typeof signIn>> | undefined
  /** Calls a procedure as the admin, in their session. */
  const mutate = async <Output>(procedure: string, input: Fields = {}): Promise<Output> => {
    const asAdmin = async () => {
      const browser = await requests.newContext({ baseURL: server.address, storageState: (admin ??= await signIn()) })
      return { browser, response: await browser.post(`/api/trpc/${procedure}`, { data: input }) }
    }
    let { browser, response } = await asAdmin()
    if (response.status() === 401) {
      // A test has signed the admin out everywhere else.
      await browser.dispose()
      admin = undefined
      ;({ browser, response } = await asAdmin())
    }
    if (!response.ok()) throw new Error(await response.text())
    const body: { result: { data: Output } } = await response.json()
    await browser.dispose()
    return body.result.data
  }

  return {
    address: server.address,
    mutate,
    /** Adds a call over REST; what is not said is a call of two minutes, 12 minutes ago. */
    post,
    /** Adds a record over the wire, and answers it. */
    add: async (
      path: '/v1/persons' | '/v1/organizations' | '/v1/deals' | '/v1/leads' | '/v1/activities',
      data: Fields,
    ) => {
      const response = await rest.post(path, { data })
      const body: { data: { id: number | string }; error?: string } = await response.json()
      if (!response.ok()) throw new Error(body.error)
      return body.data
    },
    /** Attaches a recording, as a phone system does. */
    record: async (id: string, bytes: Uint8Array) => {
      const file = { name: 'call.wav', mimeType: 'audio/wav', buffer: Buffer.from(bytes) }
      const response = await rest.post(`/v1/callLogs/${id}/recordings`, { multipart: { file } })
      if (!response.ok()) throw new Error(await response.text())
    },
    /** All of GET /v1/callLogs, page after page. */
    list: async (): Promise<CallLogWire[]> => {
      const calls: CallLogWire[] = []
      for (let start: number | undefined = 0; start !== undefined;) {
        const page: CallLogListResponse = await (await rest.get(`/v1/callLogs?start=${start}`)).json()
        calls.push(...page.data)
        start = page.additional_data.pagination.next_start
      }
      return calls
    },
    /** The call of GET /v1/callLogs/{id}. */
    get: async (id: string): Promise<CallLogWire> => {
      const body: { data: CallLogWire } = await (await rest.get(`/v1/callLogs/${id}`)).json()
      return body.data
    },
    /** The status of GET /v1/callLogs/{id}. */
    statusOf: async (id: string) => (await rest.get(`/v1/callLogs/${id}`)).status(),
    delete: async (id: string) => (await rest.delete(`/v1/callLogs/${id}`)).status(),
    /** Registers an OAuth app of Acme. */
    addOAuthApp: (input: { name: string; redirect_uris: string[]; scopes: string[] }) =>
      mutate<{ app: { id: number; client_id: string }; client_secret: string }>('oauthApps.create', input),
    /** The cookies of a person who has signed in. */
    signIn,
    stop: async () => {
      await rest.dispose()
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
export type RunningCallbook = Awaited<ReturnType<typeof startCallbook>>
