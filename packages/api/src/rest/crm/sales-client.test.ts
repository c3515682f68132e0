import { createServer, type Server } from 'node:http'

import { getRequestListener } from '@hono/node-server'
import { testDatabases } from '@callbook/db/testing'
import { v1, v2 } from 'pipedrive'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook } from '../../testing.ts'

const NOT_FOUND = {
  success: false,
  error_info: 'Please check developers.pipedrive.com',
  data: null,
  additional_data: null,
}

// npm `pipedrive`, unchanged, over HTTP: only `basePath` differs from what an integrator writes.
describe.each(testDatabases)('deals, leads and activities with the official client on $name', (database) => {
  let callbook: TestCallbook
  let server: Server
  let host: string
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

  const apisOf = (apiKey = callbook.world.acme.regular.token) => {
    const second = new v2.Configuration({ apiKey, basePath: `${host}/api/v2` })
    const first = new v1.Configuration({ apiKey, basePath: `${host}/api/v1` })
    return {
      deals: new v2.DealsApi(second),
      activities: new v2.ActivitiesApi(second),
      foundLeads: new v2.LeadsApi(second),
      leads: new v1.LeadsApi(first),
      types: new v1.ActivityTypesApi(first),
    }
  }

  it('adds, reads, updates, lists, finds and deletes deals', async () => {
    const { acme } = callbook.world
    const { deals } = apisOf()
    const person = await acme.addPerson({ name: 'Jo Park' })
    const { data } = await deals.addDeal({ AddDealRequest: { title: 'Flour', person_id: person.id, value: 1200.5 } })
    const id = Number(data?.id)
    expect(data).toMatchObject({ title: 'Flour', value: 1200.5, owner_id: acme.regular.user_id, status: 'open' })
    expect(await deals.getDeal({ id })).toEqual({ success: true, data, additional_data: null })
    expect((await deals.getDeals({ person_id: person.id, status: 'open' })).data).toEqual([data])
    const won = await deals.updateDeal({ id, UpdateDealRequest: { status: 'won' } })
    expect(won.data).toMatchObject({ status: 'won', won_time: expect.any(String), close_time: won.data?.won_time })
    expect((await deals.getDeals({ person_id: person.id, status: 'open' })).data).toEqual([])
    const { data: found } = await deals.searchDeals({ term: 'flo', person_id: person.id })
    expect(found?.items).toMatchObject([
      { result_score: 0.75, item: { id, type: 'deal', person: { name: 'Jo Park' } } },
    ])
    expect(await deals.deleteDeal({ id })).toEqual({ success: true, data: { id }, additional_data: null })
    await expect(deals.getDeal({ id })).rejects.toEqual({ ...NOT_FOUND, error: 'Deal not found' })
  })

  it('walks through pages of deals by their cursors', async () => {
    const { acme } = callbook.world
    const { deals } = apisOf()
    const org = await acme.addOrganization()
    const ids: (number | undefined)[] = []
    for (let count = 0; count < 5; count += 1) {
      const { data } = await deals.addDeal({ AddDealRequest: { title: `Deal ${count}`, org_id: org.id } })
      ids.unshift(data?.id)
    }
    const seen: (number | undefined)[] = []
    let cursor: string | undefined
    do {
      const asked = { org_id: org.id, limit: 2, sort_by: 'add_time', sort_direction: 'desc', ...(cursor && { cursor }) }
      const { data, additional_data } = await deals.getDeals(asked as v2.DealsApiGetDealsRequest)
      seen.push(...(data ?? []).map(({ id }) => id))
      cursor = additional_data?.next_cursor ?? undefined
    } while (cursor)
    expect(seen).toEqual(ids)
  })

  it('adds, reads, updates, lists, finds and deletes leads', async () => {
    const { acme } = callbook.world
    const { leads, foundLeads } = apisOf()
    const person = await acme.addPerson({ name: 'Kim Yu', numbers: ['030 901820'] })
    const value = { amount: 300, currency: 'EUR' }
    const { data } = await leads.addLead({ AddLeadRequest: { title: 'Asked about rye', person_id: person.id, value } })
    const id = String(data?.id)
    expect(data).toMatchObject({ id: expect.stringMatching(/^[\da-f-]{36}$/), value, person_id: person.id })
    expect(await leads.getLead({ id })).toEqual({ success: true, data })
    expect((await leads.getLeads({ person_id: person.id })).data).toEqual([data])
    const archived = await leads.updateLead({ id, UpdateLeadRequest: { is_archived: true } })
    expect(archived.data).toMatchObject({ is_archived: true, title: 'Asked about rye', value })
    expect((await leads.getLeads({ person_id: person.id })).data).toEqual([])
    const { data: found } = (await foundLeads.searchLeads({ term: 'rye' })) as {
      data?: v2.GetLeadSearchResponseDataData
    }
    expect(found?.items).toMatchObject([{ item: { id, phones: ['030 901820'], is_archived: true } }])
    expect(await leads.deleteLead({ id })).toEqual({ success: true, data: { id } })
    await expect(leads.getLead({ id })).rejects.toEqual({
      ...NOT_FOUND,
      error: 'requested lead not found',
      error_info: 'Object was not found.',
    })
  })

  it('adds, reads, updates, lists and deletes activities', async () => {
    const { acme } = callbook.world
    const { activities } = apisOf()
    const [one, other] = [await acme.addPerson({ name: 'One' }), await acme.addPerson({ name: 'Other' })]
    const AddActivityRequest = {
      subject: 'Ring back',
      type: 'call',
      due_date: '2026-11-23',
      due_time: '15:00',
      duration: '00:30',
      participants: [{ person_id: other.id }, { person_id: one.id, primary: true }],
    }
    const { data } = await activities.addActivity({ AddActivityRequest })
    const id = Number(data?.id)
    expect(data).toMatchObject({
      person_id: one.id,
      due_time: '15:00:00',
      duration: '00:30:00',
      done: false,
      participants: [
        { person_id: one.id, primary: true },
        { person_id: other.id, primary: false },
      ],
    })
    expect((await activities.getActivities({ person_id: one.id })).data).toEqual([data])
    const finished = await activities.updateActivity({ id, AddActivityRequest: { done: true } })
    expect(finished.data).toMatchObject({ done: true, marked_as_done_time: expect.any(String), subject: 'Ring back' })
    expect((await activities.getActivities({ person_id: one.id, done: false })).data).toEqual([])
    expect(await activities.deleteActivity({ id })).toEqual({ success: true, data: { id }, additional_data: null })
    await expect(activities.getActivity({ id })).rejects.toEqual({ ...NOT_FOUND, error: 'Activity not found' })
  })

  it('lists activity types, and lets an admin add one, change it and take it off', async () => {
    const { types } = apisOf(callbook.world.acme.admin.token)
    const builtIn = (await types.getActivityTypes()).data
    expect(builtIn.map(({ key_string }) => key_string)).toEqual([
      'call',
      'meeting',
      'task',
      'deadline',
      'email',
      'lunch',
    ])
    const { data } = await types.addActivityType({ AddActivityTypeRequest: { name: 'Site visit', icon_key: 'car' } })
    expect(data).toMatchObject({ key_string: 'site_visit', icon_key: 'car', is_custom_flag: true, order_nr: 7 })
    const { activities } = apisOf()
    const { data: visit } = await activities.addActivity({ AddActivityRequest: { type: 'site_visit' } })
    expect(visit).toMatchObject({ type: 'site_visit', subject: 'Site visit' })
    await types.updateActivityType({ id: data.id, UpdateActivityTypeRequest: { name: 'Visit' } })
    expect((await types.getActivityTypes()).data.at(-1)).toMatchObject({ id: data.id, name: 'Visit' })
    expect((await types.deleteActivityType({ id: data.id })).data).toMatchObject({ id: data.id, active_flag: false })
    expect((await types.getActivityTypes()).data).toEqual(builtIn)
    await expect(activities.addActivity({ AddActivityRequest: { type: 'site_visit' } })).rejects.toMatchObject({
      error: '"type" must be the key_string of an activity type: one of [call, meeting, task, deadline, email, lunch].',
    })
  })
})
