import { createServer, type Server } from 'node:http'

import { getRequestListener } from '@hono/node-server'
import { testDatabases } from '@callbook/db/testing'
import { v1, v2 } from 'pipedrive'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addOAuthApp, browser, openTestCallbook, signIn, type TestCallbook, wavOf, wireCall } from '../testing.ts'

const REDIRECT_URI = 'http://127.0.0.1:9/callback'
const SCOPES = [
  'base' as const,
  'phone-integration' as const,
  'users:read' as const,
  'contacts:full' as const,
  'deals:read' as const,
  'leads:full' as const,
  'search:read' as const,
]

// The day of a phone system, from its first connection to log-out: npm `pipedrive`, unchanged, over HTTP. Each step
// stands on the ones before it.
describe.each(testDatabases)('a phone integration on $name', (database) => {
  let callbook: TestCallbook
  let server: Server
  let host: string
  let client: v1.OAuth2Configuration
  let apis: ReturnType<typeof apisOf>
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
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
  })

  const apisOf = ({ getAccessToken: accessToken, basePath }: v1.OAuth2Configuration) => {
    const first = new v1.Configuration({ accessToken, basePath })
    const second = new v2.Configuration({ accessToken, basePath: basePath.replace('/v1', '/v2') })
    return {
      users: new v1.UsersApi(first),
      leads: new v1.LeadsApi(first),
      notes: new v1.NotesApi(first),
      calls: new v1.CallLogsApi(first),
      persons: new v2.PersonsApi(second),
      organizations: new v2.OrganizationsApi(second),
      deals: new v2.DealsApi(second),
    }
  }
  const findByPhone = async (term: string) => {
    const { data } = await apis.persons.searchPersons({ term, fields: 'phone' })
    return data?.items ?? []
  }

  it('0. connects: a person consents, and the app learns who they are', async () => {
    const { acme } = callbook.world
    const app = await addOAuthApp(callbook, acme.admin, { redirect_uri: REDIRECT_URI, scopes: SCOPES })
    const { client_id: clientId, client_secret: clientSecret } = app
    client = new v1.OAuth2Configuration({ clientId, clientSecret, redirectUri: REDIRECT_URI, host })
    const location = await browser(fetch, await signIn(callbook, acme.regular), host).decide(client.authorizationUrl)
    await client.authorize(location.searchParams.get('code') ?? '')
    apis = apisOf(client)
    expect((await apis.users.getCurrentUser()).data).toMatchObject({
      id: acme.regular.user_id,
      company_id: acme.company_id,
    })
  })

  it('1. rings: finds who has the number, however it is written', async () => {
    const { acme } = callbook.world
    const { id: org_id } = await acme.addOrganization({ name: 'Mill' })
    const { id: person_id } = await acme.addPerson({ name: 'Jo Park', org_id, numbers: ['+49 30 901820'] })
    await acme.addDeal({ title: 'Flour for a year', person_id, org_id })
    await acme.addDeal({ title: 'Lost long ago', person_id, org_id, status: 'lost' })
    await acme.addLead({ title: 'Asked about rye', person_id })
    for (const term of ['+4930901820', '004930901820', '030 901820', '+49 (30) 901-820', '901820']) {
      expect(await findByPhone(term)).toMatchObject([{ item: { type: 'person', name: 'Jo Park' } }])
    }
  })

  it('2. hit: shows the person, the organization, the open deals and the leads', async () => {
    const [hit] = await findByPhone('+4930901820')
    const person_id = Number(hit?.item?.id)
    const { data: person } = await apis.persons.getPerson({ id: person_id })
    expect(person).toMatchObject({ name: 'Jo Park', phones: [{ value: '+49 30 901820' }] })
    const { data: organization } = await apis.organizations.getOrganization({ id: Number(person?.org_id) })
    expect(organization).toMatchObject({ name: 'Mill' })
    const { data: deals } = await apis.deals.getDeals({ person_id, status: 'open' })
    expect(deals).toMatchObject([{ title: 'Flour for a year', status: 'open', org_id: person?.org_id }])
    const { data: leads } = await apis.leads.getLeads({ person_id })
    expect(leads).toMatchObject([{ title: 'Asked about rye', person_id }])
  })

  it('2. no hit: adds the person and a lead, and the next ring finds them', async () => {
    expect(await findByPhone('+4989123456')).toEqual([])
    const phones = [{ value: '+4989123456', primary: true, label: 'work' }]
    const { data: person } = await apis.persons.addPerson({ AddPersonRequest: { name: '+4989123456', phones } })
    const person_id = Number(person?.id)
    const { data: lead } = await apis.leads.addLead({ AddLeadRequest: { title: 'Call from Munich', person_id } })
    expect(lead).toMatchObject({ person_id, organization_id: null, value: null, is_archived: false })
    expect(await findByPhone('089 123456')).toMatchObject([{ item: { id: person_id } }])
  })

  let id: string
  let person_id: number
  it('3. hang-up: logs the call', async () => {
    const [hit] = await findByPhone('+4930901820')
    person_id = Number(hit?.item?.id)
    const AddCallLogRequest = wireCall({ person_id, to_phone_number: '+4930901820' }) as v1.AddCallLogRequest
    const { data } = await apis.calls.addCallLog({ AddCallLogRequest })
    expect(data).toMatchObject({ person_id, has_recording: false, activity_id: expect.any(Number) })
    id = data?.id ?? ''
  })

  it('4. the recording is ready: attaches it, once', async () => {
    const file = () => new File([wavOf()], 'rec.wav', { type: 'audio/wav' })
    expect(await apis.calls.addCallLogAudioFile({ id, file: file() })).toEqual({ success: true })
    await expect(apis.calls.addCallLogAudioFile({ id, file: file() })).rejects.toMatchObject({
      error: 'A recording for this call already exists',
    })
    expect((await apis.calls.getCallLog({ id })).data).toMatchObject({ has_recording: true })
  })

  it('5. a late note goes to the person, as call logs stay as they are', async () => {
    const content = '<p>Wants an offer by Friday</p>'
    const { data } = await apis.notes.addNote({ AddNoteRequest: { content, person_id } })
    expect(data).toMatchObject({ content, person_id })
    const { entries } = await callbook.callerOf(callbook.world.acme.regular).persons.timeline({ id: person_id })
    expect(entries.map(({ kind }) => kind).toSorted()).toEqual(['call', 'note'])
  })

  it('may do no more than was consented to', async () => {
    await expect(apis.deals.addDeal({ AddDealRequest: { title: 'Mine' } })).rejects.toMatchObject({
      error: 'Scope and URL mismatch',
    })
  })

  it('6. log-out: revokes the refresh token, then the access token, and is let in no more', async () => {
    await client.revokeToken('refresh_token')
    await client.revokeToken('access_token')
    await expect(apis.calls.getUserCallLogs()).rejects.toMatchObject({ errorCode: 401 })
    await expect(findByPhone('+4930901820')).rejects.toMatchObject({ errorCode: 401 })
    await expect(client.tokenRefresh()).rejects.toMatchObject({ error: 'invalid_grant' })
  })
})
