import { Readable } from 'node:stream'

import { wavOf } from '@callbook/api/testing'
import { v1, v2 } from 'pipedrive'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type RunningServer, startServer } from './start-server.ts'
import { temporaryFolder } from './temporary-folder.ts'

// npm `pipedrive`, unchanged, as an integrator uses it: only the base path differs.
describe.each(['/v1', '/api/v1'])('the official client at %s', (path) => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let server: RunningServer
  let calls: v1.CallLogsApi

  beforeAll(async () => {
    folder = await temporaryFolder()
    server = await startServer({ DATA_DIR: folder.path, CALLBOOK_API_TOKEN: 'test-token-1' })
    calls = new v1.CallLogsApi(new v1.Configuration({ apiKey: 'test-token-1', basePath: `${server.address}${path}` }))
  })
  afterAll(async () => {
    await server.stop()
    await folder[Symbol.asyncDispose]()
  })

  const request: v1.AddCallLogRequest = {
    outcome: 'connected',
    to_phone_number: '+37249234343',
    from_phone_number: '+37277774841',
    start_time: '2026-01-31 09:00:00',
    end_time: '2026-01-31 09:02:41',
    subject: 'Just call me maybe',
    note: '<b>A note</b>',
    duration: '161',
  }

  it('adds, reads, lists and deletes a call log', async () => {
    const added = await calls.addCallLog({ AddCallLogRequest: request })
    expect(added).toEqual({
      success: true,
      data: {
        ...request,
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        activity_id: expect.any(Number),
        user_id: 1,
        company_id: 1,
        has_recording: false,
        start_time: '2026-01-31T09:00:00.000Z',
        end_time: '2026-01-31T09:02:41.000Z',
      },
    })
    const id = added.data?.id ?? ''
    expect(await calls.getCallLog({ id })).toEqual(added)
    expect(await calls.getUserCallLogs({ start: 0, limit: 50 })).toEqual({
      success: true,
      data: [added.data],
      additional_data: { pagination: { start: 0, limit: 50, more_items_in_collection: false } },
    })
    expect(await calls.deleteCallLog({ id })).toEqual({ success: true })
    await expect(calls.getCallLog({ id })).rejects.toMatchObject({
      success: false,
      error: 'A resource required for this operation was not found.',
    })
    await expect(calls.deleteCallLog({ id })).rejects.toMatchObject({
      error: 'The callLog you are trying to access is no longer available',
    })
  })

  it('takes the Date objects that its users pass', async () => {
    const start = new Date('2026-01-31T09:00:00.000Z')
    const dates = { start_time: start, end_time: start } as unknown as Pick<
      v1.AddCallLogRequest,
      'start_time' | 'end_time'
    >
    const { data } = await calls.addCallLog({ AddCallLogRequest: { ...request, ...dates, duration: '0' } })
    expect(data).toMatchObject({ start_time: start.toISOString(), end_time: start.toISOString() })
  })

  it('attaches a recording, once', async () => {
    const { data } = await calls.addCallLog({ AddCallLogRequest: request })
    const id = data?.id ?? ''
    const file = () => new File([wavOf()], 'rec.wav', { type: 'audio/wav' })
    expect(await calls.addCallLogAudioFile({ id, file: file() })).toEqual({ success: true })
    expect(await calls.getCallLog({ id })).toMatchObject({ data: { has_recording: true } })
    await expect(calls.addCallLogAudioFile({ id, file: file() })).rejects.toMatchObject({
      success: false,
      error: 'A recording for this call already exists',
    })
    const played = await fetch(`${server.address}${path}/callLogs/${id}/recording`, {
      headers: { 'x-api-token': 'test-token-1', range: 'bytes=0-3' },
    })
    expect([played.status, await played.text()]).toEqual([206, 'RIFF'])
    expect(await calls.deleteCallLog({ id })).toEqual({ success: true })
  })

  it('hears what is wrong when it sends a stream, which it turns into text', async () => {
    const { data } = await calls.addCallLog({ AddCallLogRequest: request })
    const file = Readable.from([wavOf()]) as unknown as File
    await expect(calls.addCallLogAudioFile({ id: data?.id ?? '', file })).rejects.toMatchObject({
      success: false,
      error: expect.stringContaining('"file" is the text "[object Object]"'),
    })
  })

  it('walks from a person to its deal, lead and activity, and finds them, over both versions', async () => {
    const apiKey = 'test-token-1'
    const first = new v1.Configuration({ apiKey, basePath: `${server.address}${path}` })
    const second = new v2.Configuration({ apiKey, basePath: `${server.address}/api/v2` })
    const persons = new v2.PersonsApi(second)
    const phones = [{ value: '+372 5111 2233', primary: true, label: 'work' }]
    const { data: person } = await persons.addPerson({ AddPersonRequest: { name: 'Kadri Tamm', phones } })
    const person_id = Number(person?.id)
    expect(await persons.getPerson({ id: person_id })).toMatchObject({ data: { id: person_id, name: 'Kadri Tamm' } })

    const deals = new v2.DealsApi(second)
    const { data: deal } = await deals.addDeal({ AddDealRequest: { title: 'Rye flour', person_id } })
    expect((await deals.getDeals({ person_id })).data).toEqual([deal])

    const { data: lead } = await new v1.LeadsApi(first).addLead({ AddLeadRequest: { title: 'Rye bread', person_id } })
    expect(lead).toMatchObject({ title: 'Rye bread', person_id })

    const activities = new v2.ActivitiesApi(second)
    const { data: activity } = await activities.addActivity({
      AddActivityRequest: { subject: 'Call Kadri', type: 'call', deal_id: Number(deal?.id) },
    })
    expect((await activities.getActivities({ deal_id: Number(deal?.id) })).data).toEqual([activity])

    const found = await new v2.ItemSearchApi(second).searchItem({ term: 'rye' })
    const item = (type: string, title: string) => ({ item: expect.objectContaining({ type, title }) })
    expect(found.data?.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining(item('deal', 'Rye flour')),
        expect.objectContaining(item('lead', 'Rye bread')),
      ]),
    )
    await deals.deleteDeal({ id: Number(deal?.id) })
    await new v1.LeadsApi(first).deleteLead({ id: String(lead?.id) })
  })

  it('gives the documented error for an empty request', async () => {
    await expect(calls.addCallLog()).rejects.toMatchObject({
      success: false,
      error: expect.stringMatching(/^"outcome" is required\./),
      error_info: 'Please check developers.pipedrive.com for more information about Pipedrive API.',
      data: null,
      additional_data: null,
    })
  })

  it('is turned away with a wrong token', async () => {
    const stranger = new v1.CallLogsApi(new v1.Configuration({ apiKey: 'wrong', basePath: `${server.address}${path}` }))
    await expect(stranger.getUserCallLogs()).rejects.toMatchObject({ error: 'unauthorized access', errorCode: 401 })
  })
})
