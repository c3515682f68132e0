import { createServer, type Server } from 'node:http'

import { getRequestListener } from '@hono/node-server'
import { testDatabases } from '@callbook/db/testing'
import { v1, v2 } from 'pipedrive'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook } from '../../testing.ts'

// npm `pipedrive`, unchanged, over HTTP: only `basePath` differs from what an integrator writes.
describe.each(testDatabases)('the official client and the CRM on $name', (database) => {
  let callbook: TestCallbook
  let server: Server
  let forV1: v1.Configuration
  let forV2: v2.Configuration
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    server = createServer(getRequestListener((request) => callbook.fetch(request)))
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    const address = server.address()
    const host = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
    const { token: apiKey } = callbook.world.acme.regular
    forV1 = new v1.Configuration({ apiKey, basePath: `${host}/v1` })
    forV2 = new v2.Configuration({ apiKey, basePath: `${host}/api/v2` })
  })
  afterAll(async () => {
    server.close()
    server.closeAllConnections()
    await callbook.close()
  })

  it('says who it is, and who else is there', async () => {
    const users = new v1.UsersApi(forV1)
    const { data: me } = await users.getCurrentUser()
    const { user_id } = callbook.world.acme.regular
    expect(me).toMatchObject({ id: user_id, company_name: 'Acme', is_you: true })
    const { data: everybody } = await users.getUsers()
    expect(everybody?.map(({ id }) => id)).toEqual([callbook.world.acme.admin.user_id, user_id])
    expect((await users.getUser({ id: user_id })).data).toMatchObject({ email: me?.email })
    const byEmail = await users.findUsersByName({ term: me?.email ?? '', search_by_email: 1 })
    expect(byEmail.data?.map(({ id }) => id)).toEqual([user_id])
    await expect(users.getUser({ id: 999_999 })).rejects.toEqual({
      success: false,
      error: 'User not found or not accessible.',
    })
  })

  it('creates a caller, finds them by their number, changes and deletes them', async () => {
    const persons = new v2.PersonsApi(forV2)
    const phones = [{ value: '+49 30 901820', primary: true, label: 'work' }]
    const { data } = await persons.addPerson({ AddPersonRequest: { name: 'Jo Park', phones } })
    const id = data?.id ?? 0
    expect(data).toMatchObject({ name: 'Jo Park', phones, org_id: null })
    const ringing = await persons.searchPersons({ term: '030901820', fields: 'phone', exact_match: true })
    expect(ringing.data?.items?.map(({ item }) => item)).toEqual([expect.objectContaining({ id, name: 'Jo Park' })])
    const changed = await persons.updatePerson({ id, UpdatePersonRequest: { job_title: 'Buyer' } })
    expect(changed.data).toEqual({ ...data, job_title: 'Buyer', update_time: expect.any(String) })
    expect((await persons.getPerson({ id })).data).toEqual(changed.data)
    const list = await persons.getPersons({ ids: String(id), sort_by: 'update_time', sort_direction: 'desc' })
    expect(list).toEqual({ success: true, data: [changed.data], additional_data: { next_cursor: null } })
    expect((await persons.deletePerson({ id })).data).toEqual({ id })
    await expect(persons.getPerson({ id })).rejects.toMatchObject({ success: false, error: 'Person not found' })
  })

  it('does the same with an organization', async () => {
    const organizations = new v2.OrganizationsApi(forV2)
    const { data } = await organizations.addOrganization({
      AddOrganizationRequest: { name: 'Mill & Sons', address: { value: 'Lane 1' } },
    })
    const id = data?.id ?? 0
    expect(data).toMatchObject({ name: 'Mill & Sons', address: { value: 'Lane 1' } })
    const found = await organizations.searchOrganization({ term: 'mill &' })
    expect(found.data?.items?.map(({ item }) => item?.id)).toEqual([id])
    const changed = await organizations.updateOrganization({ id, UpdateOrganizationRequest: { name: 'Mill' } })
    expect((await organizations.getOrganization({ id })).data).toEqual(changed.data)
    expect((await organizations.getOrganizations({ limit: 1 })).data).toEqual([changed.data])
    expect((await organizations.deleteOrganization({ id })).data).toEqual({ id })
  })

  it('writes notes', async () => {
    const notes = new v1.NotesApi(forV1)
    const { id: person_id } = await callbook.world.acme.addPerson({ name: 'Ann' })
    const { data } = await notes.addNote({ AddNoteRequest: { content: '<p>Late note</p>', person_id } })
    const id = data?.id ?? 0
    expect(data).toMatchObject({ content: '<p>Late note</p>', person_id, person: { name: 'Ann' } })
    const changed = await notes.updateNote({ id, NoteRequest: { content: '<p>Later</p>' } })
    expect((await notes.getNote({ id })).data).toEqual(changed.data)
    expect((await notes.getNotes({ person_id, sort: 'add_time DESC' })).data).toEqual([changed.data])
    expect(await notes.deleteNote({ id })).toEqual({ success: true, data: true })
    expect((await notes.getNotes({ person_id })).data).toEqual([])
  })

  it('searches everything', async () => {
    const { id: person_id } = await callbook.world.acme.addPerson({ name: 'Quilla', numbers: ['+372 4923 4343'] })
    const lead = await callbook.world.acme.addLead({ title: 'Her lead', person_id })
    const search = new v2.ItemSearchApi(forV2)
    // Its types know one word; its documentation, several.
    const item_types = 'person,lead' as 'person'
    const { data } = await search.searchItem({ term: '37249234343', item_types, fields: 'phone' })
    expect(data?.items?.map(({ item }) => item)).toEqual([
      expect.objectContaining({ type: 'person', id: person_id }),
      expect.objectContaining({ type: 'lead', id: lead.id }),
    ])
  })

  it('merges duplicates', async () => {
    const { acme } = callbook.world
    const [duplicate, person] = [await acme.addPerson({ numbers: ['1001'] }), await acme.addPerson({ name: 'Stays' })]
    const { data } = await new v1.PersonsApi(forV1).mergePersons({
      id: duplicate.id,
      MergePersonsRequest: { merge_with_id: person.id },
    })
    expect(data).toMatchObject({ id: person.id, name: 'Stays', phone: [{ value: '1001' }] })
  })
})
