import { testDatabases } from '@callbook/db/testing'
import type { CallLogFilterWire } from '@callbook/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { callInput, openTestCallbook, type TestCallbook, type TestMember } from '../testing.ts'
import { addCallLog } from './add-call-log.ts'

const OURS = '+49301234567'

describe.each(testDatabases)('filters of callLogs.search on $name', (database) => {
  let callbook: TestCallbook
  let admin: TestMember
  let ana: TestMember
  const links: { person_id: number; org_id: number; deal_id: number } = { person_id: 0, org_id: 0, deal_id: 0 }
  /** Call logs by the name a test calls them. */
  const names = new Map<string, string>()

  const add = async (name: string, fields: Parameters<typeof callInput>[0] = {}, as = admin) => {
    const { id } = await addCallLog(callbook.as(as), callInput(fields))
    names.set(id, name)
    return id
  }

  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    const { acme, rival } = callbook.world
    admin = acme.admin
    ana = await acme.addMember()
    const { company_id, user_id } = admin
    links.org_id = (await acme.addOrganization({ name: 'Blütenhof 100%' })).id
    links.person_id = (await acme.addPerson({ name: 'Jo Park', org_id: links.org_id })).id
    links.deal_id = (await acme.addDeal({ title: 'Renewal_2026' })).id
    const { prisma } = callbook.db
    await prisma.companyNumber.create({ data: { company_id, value: OURS, value_e164: OURS } })
    await prisma.ruledNumber.create({ data: { company_id, value_e164: '+4930999999', ruling: 'never_log', user_id } })
    await prisma.ruledNumber.create({
      data: { company_id, value_e164: '+4930888888', ruling: 'not_a_contact', user_id },
    })

    const on = (day: number, duration: number) => ({
      start_time: `2026-01-0${day} 09:00:00`,
      end_time: `2026-01-0${day} 10:00:00`,
      duration,
    })
    await add('out', { ...on(1, 10), from_phone_number: '030 1234567', to_phone_number: '0171 5550123' })
    await add('in', { ...on(2, 600), from_phone_number: '+14155550123', to_phone_number: OURS, outcome: 'no_answer' })
    await add('jo', { ...on(3, 60), ...links, note: '<p class="strong">Wants the <b>price</b> list</p>' })
    await add('ana', { ...on(4, 30), outcome: 'busy', subject: 'Price again', to_phone_number: '201' }, ana)
    await add('hidden', { ...on(5, 1), to_phone_number: '030 999999' })
    await add('known', { ...on(6, 0), to_phone_number: '030 888888', note: '' })
    await add('theirs', { to_phone_number: OURS, subject: 'Price' }, rival.admin)
    const recorded = [...names].find(([, name]) => name === 'jo')?.[0] ?? ''
    const bytes = { storage_key: 'x', mime_type: 'audio/wav', byte_size: 1, sha256: new Uint8Array(32) }
    await prisma.recording.create({ data: { company_id, call_log_id: recorded, ...bytes } })
  })
  afterAll(() => callbook.close())

  const find = async (filter: CallLogFilterWire, as = admin) => {
    const [{ call_logs }, totals] = await Promise.all([
      callbook.callerOf(as).callLogs.search(filter),
      callbook.callerOf(as).callLogs.totals(filter),
    ])
    expect(totals).toEqual({
      count: call_logs.length,
      talk_time: call_logs.reduce((sum, { duration }) => sum + Number(duration), 0),
    })
    return call_logs.map(({ id }) => names.get(id))
  }

  const everything = ['known', 'ana', 'jo', 'in', 'out']
  it.each<[filter: CallLogFilterWire, found: string[]]>([
    [{}, everything],
    [{ include_hidden: true }, ['known', 'hidden', 'ana', 'jo', 'in', 'out']],
    [{ from: '2026-01-02T09:00:00Z', to: '2026-01-04 09:00:00' }, ['jo', 'in']],
    [{ outcome: ['no_answer', 'busy'] }, ['ana', 'in']],
    [{ outcome: [] }, []],
    [{ user_id: [] }, []],
    [{ user_id: [2 ** 31, Number.MAX_SAFE_INTEGER] }, []],
    [{ person_id: Number.MAX_SAFE_INTEGER }, []],
    [{ direction: 'outbound' }, ['out']],
    [{ direction: 'inbound' }, ['in']],
    [{ direction: 'unknown' }, ['known', 'ana', 'jo']],
    [{ min_duration: 30, max_duration: 60 }, ['ana', 'jo']],
    [{ has_recording: true }, ['jo']],
    [{ has_recording: false }, ['known', 'ana', 'in', 'out']],
    [{ has_note: true }, ['jo']],
    [{ has_note: false }, ['known', 'ana', 'in', 'out']],
    [{ number: '(0171) 555-0123' }, ['out']],
    [{ number: '+49 171 5550123' }, ['out']],
    [{ number: '0049 171 5550123' }, ['out']],
    [{ q: 'blutenhof' }, ['jo']],
    [{ q: '+49 (0)171 555-0123' }, ['out']],
    [{ q: '01715550123' }, ['out']],
    [{ number: '555 0123' }, ['in', 'out']],
    [{ number: '201' }, ['ana']],
    [{ number: '%' }, []],
    [{ q: 'price' }, ['ana', 'jo']],
    [{ q: 'PRICE list' }, []],
    [{ q: 'strong' }, []],
    [{ q: 'jo p' }, ['jo']],
    [{ q: 'BLÜTEN' }, ['jo']],
    [{ q: '100%' }, ['jo']],
    [{ q: 'l_2026' }, ['jo']],
    [{ q: 'w_nts' }, []],
    [{ q: '415-555' }, ['in']],
    [{ q: '0171 555' }, ['out']],
    [{ q: "'; drop table call_logs" }, []],
    [{ q: 'price', outcome: ['busy'], min_duration: 30 }, ['ana']],
  ])('%j finds %j', async (filter, found) => expect(await find(filter)).toEqual(found))

  it('finds the calls of a person, an organization, a deal and a rep', async () => {
    expect(await find({ person_id: links.person_id })).toEqual(['jo'])
    expect(await find({ org_id: links.org_id })).toEqual(['jo'])
    expect(await find({ deal_id: links.deal_id })).toEqual(['jo'])
    expect(await find({ user_id: [ana.user_id] })).toEqual(['ana'])
    expect(await find({ user_id: [ana.user_id, admin.user_id] })).toEqual(everything)
  })

  it("finds nothing of another company's, whatever is asked", async () => {
    const rival = callbook.world.rival.admin
    expect(await find({ person_id: links.person_id }, rival)).toEqual([])
    expect(await find({ user_id: [ana.user_id] }, rival)).toEqual([])
    expect(await find({ q: 'price' }, rival)).toEqual(['theirs'])
    // It has told nobody that this number is its own.
    expect(await find({ direction: 'inbound' }, rival)).toEqual([])
  })

  it('says which way each call went', async () => {
    const { call_logs } = await callbook.callerOf(admin).callLogs.search({})
    expect(call_logs.map(({ id, direction }) => [names.get(id), direction])).toEqual([
      ['known', 'unknown'],
      ['ana', 'unknown'],
      ['jo', 'unknown'],
      ['in', 'inbound'],
      ['out', 'outbound'],
    ])
  })

  it.each([
    ['start_time', 'asc', ['out', 'in', 'jo', 'ana', 'known']],
    ['duration', 'desc', ['in', 'jo', 'ana', 'out', 'known']],
    ['duration', 'asc', ['known', 'out', 'ana', 'jo', 'in']],
  ] as const)('sorts by %s %s, page by page', async (sort_by, sort_direction, order) => {
    const found: (string | undefined)[] = []
    let cursor: string | undefined
    do {
      const page = await callbook
        .callerOf(admin)
        .callLogs.search({ sort_by, sort_direction, limit: 2, ...(cursor !== undefined && { cursor }) })
      found.push(...page.call_logs.map(({ id }) => names.get(id)))
      cursor = page.next_cursor ?? undefined
    } while (cursor !== undefined)
    expect(found).toEqual(order)
  })

  it('refuses the cursor of another order', async () => {
    const { search } = callbook.callerOf(admin).callLogs
    const { next_cursor } = await search({ limit: 1 })
    await expect(search({ sort_by: 'duration', cursor: next_cursor ?? '' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
  })
})
