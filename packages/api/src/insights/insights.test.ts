import { testDatabases } from '@callbook/db/testing'
import type { AddCallLogWire } from '@callbook/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addCallLog } from '../call-logs/add-call-log.ts'
import { callInput, openTestCallbook, type TestCallbook, type TestMember } from '../testing.ts'
import { toAppError } from '../trpc.ts'
import { compareHours } from './compare-hours.ts'
import { compareReps } from './compare-reps.ts'
import { getOverview } from './get-overview.ts'

const OWN = '+493090182000'
const THEIRS = '+37249234343'
const BERLIN = { time_zone: 'Europe/Berlin' }
const NO_OUTCOMES = { connected: 0, no_answer: 0, left_message: 0, left_voicemail: 0, wrong_number: 0, busy: 0 }
const NOTHING = {
  calls: 0,
  connected: 0,
  connect_rate: null,
  talk_time: 0,
  average_length: null,
  outcomes: NO_OUTCOMES,
}

describe.each(testDatabases)('insights on $name', (database) => {
  let callbook: TestCallbook
  let ana: TestMember
  let bea: TestMember
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    const { acme, rival } = callbook.world
    ana = acme.admin
    bea = acme.regular
    const { company_id } = acme
    await callbook.db.prisma.companyNumber.create({ data: { company_id, value: OWN, value_e164: OWN } })
    const ruled = [
      { value_e164: '+4930901899', ruling: 'never_log' as const },
      { value_e164: '+4930901898', ruling: 'not_a_contact' as const },
    ]
    await callbook.db.prisma.ruledNumber.createMany({
      data: ruled.map((number) => ({ company_id, user_id: ana.user_id, ...number })),
    })
    const add = (as: TestMember, start_time: string, fields: Partial<AddCallLogWire> = {}) =>
      addCallLog(callbook.as(as), callInput({ start_time, end_time: start_time, duration: '0', ...fields }))

    // Summer time begins in Berlin: the hour from 2 to 3 (UTC 01:00) does not exist, the day has 23 hours.
    await add(ana, '2026-03-28 22:59:59', { duration: '7' })
    await add(ana, '2026-03-28 23:00:00', { duration: '60', from_phone_number: OWN })
    await add(bea, '2026-03-29 00:59:59', { outcome: 'no_answer', from_phone_number: OWN })
    await add(ana, '2026-03-29 01:00:00', { duration: '120', from_phone_number: THEIRS, to_phone_number: OWN })
    await add(bea, '2026-03-29 21:59:59', { outcome: 'left_voicemail', duration: '30' })
    await add(bea, '2026-03-29 22:00:00', { outcome: 'busy' })
    // The week before, in winter time: the last second of Sunday, then Monday at 00:00 and 09:00.
    await add(ana, '2026-03-22 22:59:59', { duration: '7' })
    await add(ana, '2026-03-22 23:00:00', { duration: '50' })
    await add(bea, '2026-03-23 08:00:00', { outcome: 'no_answer' })
    // Not to be seen: a number never to be logged, from either side, and another company. A mere non-contact is.
    await add(ana, '2026-03-29 10:00:00', { to_phone_number: '+4930901899' })
    await add(ana, '2026-03-29 10:00:00', { from_phone_number: '+4930901899' })
    await add(ana, '2026-03-29 10:00:00', { to_phone_number: '+4930901898', outcome: 'wrong_number' })
    await add(rival.admin, '2026-03-29 10:00:00', { duration: '999' })
    // Winter time begins in New York: the hour from 1 to 2 is there twice.
    await add(ana, '2025-11-02 05:30:00', { duration: '10' })
    await add(ana, '2025-11-02 06:30:00', { outcome: 'busy' })
    // Winter time begins in Havana at one o'clock: midnight is there twice.
    await add(ana, '2024-11-03 04:30:00')
    await add(ana, '2024-11-03 05:30:00')
  })
  afterAll(() => callbook.close())

  const as = (member: TestMember = ana) => callbook.callerOf(member).insights
  const day = (from: string, to = from) => ({ ...BERLIN, from, to })

  it('counts a day on the viewer’s clock, with what its rates are of', async () => {
    expect(await as().overview(day('2026-03-29'))).toEqual({
      period: { from: '2026-03-29', to: '2026-03-29' },
      previous_period: { from: '2026-03-22', to: '2026-03-22', until: null },
      totals: {
        calls: 5,
        connected: 2,
        connect_rate: 0.4,
        talk_time: 180,
        average_length: 90,
        outcomes: { ...NO_OUTCOMES, connected: 2, no_answer: 1, left_voicemail: 1, wrong_number: 1 },
      },
      previous_totals: {
        ...NOTHING,
        calls: 1,
        connected: 1,
        connect_rate: 1,
        talk_time: 7,
        average_length: 7,
        outcomes: { ...NO_OUTCOMES, connected: 1 },
      },
      days: [expect.objectContaining({ day: '2026-03-29', calls: 5, previous_day: '2026-03-22', previous_calls: 1 })],
      has_own_numbers: true,
    })
  })

  it('puts a call into the day of another zone', async () => {
    const { totals, previous_totals } = await as().overview({
      ...day('2026-03-29'),
      time_zone: 'UTC',
    })
    expect([totals.calls, previous_totals.calls]).toEqual([5, 2])
    const kiritimati = await as().overview({ ...day('2026-03-30'), time_zone: 'Pacific/Kiritimati' })
    // UTC+14: the day is from 10:00 to 10:00 UTC.
    expect([kiritimati.totals.calls, kiritimati.previous_totals.calls]).toEqual([3, 3])
  })

  it('has every day of a period, and the same weekdays before it', async () => {
    const { days, totals, previous_totals, previous_period } = await as().overview(day('2026-03-29', '2026-03-31'))
    expect(days.map(({ day, calls, previous_calls }) => [day, calls, previous_calls])).toEqual([
      ['2026-03-29', 5, 1],
      ['2026-03-30', 1, 2],
      ['2026-03-31', 0, 0],
    ])
    expect(days[2]).toMatchObject(NOTHING)
    expect([totals.calls, previous_totals.calls]).toEqual([6, 3])
    expect(previous_period).toEqual({ from: '2026-03-22', to: '2026-03-24', until: null })
  })

  it('gives null where there were no calls, never a rate of 0', async () => {
    const { totals, previous_totals, previous_period, days } = await as().overview(day('2020-01-01'))
    expect([totals, previous_totals]).toEqual([NOTHING, NOTHING])
    expect(days).toEqual([{ day: '2020-01-01', ...NOTHING, previous_day: '2019-12-25', previous_calls: 0 }])
    expect(await as().byRep(day('2020-01-01'))).toEqual({ previous_period, reps: [] })
    expect(await as().byHour(day('2020-01-01'))).toEqual({ previous_period, hours: [] })
  })

  it('gives a rate of 0 where there were calls and none connected', async () => {
    const { totals } = await as().overview(day('2026-03-30'))
    expect(totals).toMatchObject({ calls: 1, connect_rate: 0, average_length: null })
  })

  it('keeps a midnight that the clocks pass twice in its day', async () => {
    const { totals } = await as().overview({ ...day('2024-11-03'), time_zone: 'America/Havana' })
    expect(totals.calls).toBe(2)
  })

  it('compares the reps, also those who had calls only before', async () => {
    const { reps } = await as().byRep(day('2026-03-30'))
    expect(reps).toEqual([
      {
        user_id: bea.user_id,
        name: 'Member 2 of Acme',
        ...NOTHING,
        calls: 1,
        connect_rate: 0,
        outcomes: { ...NO_OUTCOMES, busy: 1 },
        previous: { ...NOTHING, calls: 1, connect_rate: 0, outcomes: { ...NO_OUTCOMES, no_answer: 1 } },
      },
      {
        user_id: ana.user_id,
        name: 'Member 1 of Acme',
        ...NOTHING,
        previous: {
          calls: 1,
          connected: 1,
          connect_rate: 1,
          talk_time: 50,
          average_length: 50,
          outcomes: { ...NO_OUTCOMES, connected: 1 },
        },
      },
    ])
  })

  it('has no second hour on the day on which summer time begins, and 3 after 1', async () => {
    const { hours } = await as().byHour(day('2026-03-29'))
    const seen = hours.map(({ weekday, hour, calls, connected }) => [weekday, hour, calls, connected])
    expect(seen).toEqual([
      [7, 0, 1, 1],
      [7, 1, 1, 0],
      [7, 3, 1, 1],
      [7, 12, 1, 0],
      [7, 23, 1, 0],
    ])
    expect(hours[1]).toMatchObject({ connect_rate: 0, previous_connect_rate: null })
    expect(hours[4]).toMatchObject({ connect_rate: 0, previous_calls: 1, previous_connect_rate: 1 })
    // An hour that had calls only before.
    expect((await as().byHour(day('2026-04-05'))).hours.at(-1)).toMatchObject({ calls: 0, connect_rate: null })
  })

  /** What all three views count now and before, seen at an instant. */
  const countsAt = async (filter: ReturnType<typeof day>, now = Date.now()) => {
    const ctx = callbook.as(ana)
    const [{ totals, previous_totals, days }, { reps }, { hours }] = await Promise.all([
      getOverview(ctx, filter, now),
      compareReps(ctx, filter, now),
      compareHours(ctx, filter, now),
    ])
    const sum = <Row>(rows: readonly Row[], of: (row: Row) => number) => rows.reduce((all, row) => all + of(row), 0)
    const counts = [totals.calls, previous_totals.calls]
    expect([sum(days, ({ calls }) => calls), sum(days, ({ previous_calls }) => previous_calls)]).toEqual(counts)
    expect([sum(reps, ({ calls }) => calls), sum(reps, ({ previous }) => previous.calls)]).toEqual(counts)
    expect([sum(hours, ({ calls }) => calls), sum(hours, ({ previous_calls }) => previous_calls)]).toEqual(counts)
    return counts
  }

  it('compares a running day up to the same time on the clock, which was changed between the two', async () => {
    const monday = day('2026-03-30')
    expect(await countsAt(monday, Date.parse('2026-03-29T22:00:00Z'))).toEqual([1, 0])
    expect(await countsAt(monday, Date.parse('2026-03-29T22:01:00Z'))).toEqual([1, 1])
    // 09:00 in summer time is an hour earlier than it was in winter time.
    expect(await countsAt(monday, Date.parse('2026-03-30T07:00:00Z'))).toEqual([1, 1])
    expect(await countsAt(monday, Date.parse('2026-03-30T07:01:00Z'))).toEqual([1, 2])
    expect(await countsAt(monday, Date.parse('2026-03-31T00:00:00Z'))).toEqual([1, 2])
  })

  it('compares a running period up to the same time of its last day', async () => {
    const days = day('2026-03-29', '2026-03-31')
    expect(await countsAt(days, Date.parse('2026-03-30T06:00:00Z'))).toEqual([6, 2])
    expect(await countsAt(days, Date.parse('2026-03-30T10:00:00Z'))).toEqual([6, 3])
  })

  it('counts the days between a period and the one it is compared with in neither', async () => {
    // 16 to 23 March before; 28 and 29 March had calls too.
    expect(await countsAt(day('2026-03-30', '2026-04-06'))).toEqual([1, 3])
  })

  it('puts both halves of a doubled hour into it', async () => {
    const input = { from: '2025-11-02', to: '2025-11-02', time_zone: 'America/New_York' }
    expect((await as().byHour(input)).hours).toMatchObject([{ weekday: 7, hour: 1, calls: 2, connect_rate: 0.5 }])
  })

  it('tells the days behind an hour of the week, newest first', async () => {
    const input = { ...day('2025-11-01', '2026-03-30'), weekday: 7, hour: 3 }
    expect(await as().daysOfHour(input)).toEqual({ days: [{ day: '2026-03-29', calls: 1, connected: 1 }] })
    expect(await as().daysOfHour({ ...input, hour: 2 })).toEqual({ days: [] })
  })

  const sunday = { from: '2026-03-29', to: '2026-03-29' }
  const callsOf = async (fields: Partial<Parameters<ReturnType<typeof as>['overview']>[0]>, member = ana) => {
    const input = { ...BERLIN, ...sunday, ...fields }
    const [{ totals }, { reps }, { hours }] = await Promise.all([
      as(member).overview(input),
      as(member).byRep(input),
      as(member).byHour(input),
    ])
    const sum = (rows: readonly { calls: number }[]) => rows.reduce((total, { calls }) => total + calls, 0)
    expect([sum(reps), sum(hours)]).toEqual([totals.calls, totals.calls])
    return totals.calls
  }

  it('filters by owner, outcome and direction, alike in every view', async () => {
    expect(await callsOf({ user_id: [bea.user_id] })).toBe(2)
    expect(await callsOf({ user_id: [ana.user_id, bea.user_id] })).toBe(5)
    expect(await callsOf({ user_id: [] })).toBe(5)
    expect(await callsOf({ user_id: [Number.MAX_SAFE_INTEGER] })).toBe(0)
    expect(await callsOf({ outcome: ['no_answer', 'connected'] })).toBe(3)
    expect(await callsOf({ direction: 'outbound' })).toBe(2)
    expect(await callsOf({ direction: 'inbound' })).toBe(1)
    expect(await callsOf({ direction: 'outbound', outcome: ['connected'], user_id: [ana.user_id] })).toBe(1)
    expect(await callsOf({ person_id: 1, org_id: 1 })).toBe(0)
  })

  it("shows a regular user the whole company, and nobody another company's calls", async () => {
    expect(await callsOf({}, bea)).toBe(5)
    expect(await callsOf({}, callbook.world.rival.admin)).toBe(1)
    expect(await callsOf({ user_id: [ana.user_id] }, callbook.world.rival.admin)).toBe(0)
    expect((await as(callbook.world.rival.admin).reps()).reps).toHaveLength(2)
    expect((await as(bea).reps()).reps).toEqual([
      { user_id: ana.user_id, name: 'Member 1 of Acme' },
      { user_id: bea.user_id, name: 'Member 2 of Acme' },
    ])
  })

  it('knows every zone that a browser may tell', async () => {
    const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC', 'Europe/Kyiv', 'Asia/Kolkata', 'US/Pacific']
    const refused: string[] = []
    for (const time_zone of zones) {
      await as()
        .daysOfHour({ ...sunday, time_zone, weekday: 1, hour: 0 })
        .catch(() => refused.push(time_zone))
    }
    expect(refused).toEqual([])
  })

  it.each([
    [{ time_zone: 'Mars/Olympus' }, '"time_zone" must be the IANA name of a time zone, such as Europe/Berlin.'],
    [{ time_zone: '+05:30' }, '"time_zone" must be the IANA name of a time zone, such as Europe/Berlin.'],
    [{ from: '2026-02-30' }, '"from" must be a day that exists, in the format YYYY-MM-DD.'],
    [{ from: '2026-03-30' }, '"to" must not be before "from".'],
    [{ from: '2020-01-01' }, '"to" must be at most 1096 days from "from", both included.'],
    [
      { from: '1969-12-31', to: '1969-12-31' },
      '"from" must not be before 1970-01-01. "to" must not be before 1970-01-01.',
    ],
  ])('refuses %j', async (fields, message) => {
    const caught: unknown = await as()
      .overview({ ...BERLIN, ...sunday, ...fields })
      .catch((error: unknown) => error)
    expect(toAppError(caught)).toMatchObject({ kind: 'bad_request', message })
  })
})
