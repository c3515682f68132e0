import { setTimeout } from 'node:timers/promises'

import { type TestDb, testDatabases } from '@callbook/db/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import {
  addOAuthApp,
  openTestCallbook,
  seedTestWorld,
  type TestCallbook,
  type TestMember,
  tokensFor,
  wireCall,
} from '../testing.ts'
import { DailyBudgets } from './daily-budgets.ts'
import type { RateLimitConfig } from './rate-limits.ts'

const NOON = Date.UTC(2026, 0, 31, 12)
const BURST_HEADERS = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset']
const DAILY_HEADERS = ['x-daily-ratelimit-token-limit', 'x-daily-ratelimit-token-remaining']

interface AskInit extends Omit<RequestInit, 'headers'> {
  readonly as?: TestMember | null
  readonly headers?: Readonly<Record<string, string>>
}

const headersOf = ({ headers }: Response, names: readonly string[]) => names.map((name) => headers.get(name))

describe.each(testDatabases)('rate limits on $name', (database) => {
  let callbook: TestCallbook | undefined
  afterEach(async () => {
    await callbook?.close()
    callbook = undefined
  })

  const open = async (rateLimit?: RateLimitConfig) => {
    callbook = await openTestCallbook(database, { rateLimit })
    const { fetch, world } = callbook
    const ask = (path: string, { as = world.acme.regular, ...init }: AskInit = {}) =>
      fetch(
        new Request(`http://127.0.0.1${path}`, {
          ...init,
          headers: { ...(as && { 'x-api-token': as.token }), ...init.headers },
        }),
      )
    return { callbook, world, ask }
  }

  it('turns away who asks too often, for the rest of the window, and nobody else', async () => {
    const { world, ask } = await open({ factor: 0.1 })
    const first = await ask('/v1/callLogs/x')
    expect(headersOf(first, BURST_HEADERS)).toEqual(['2', '1', '2'])
    expect((await ask('/v1/nothing')).headers.get('x-ratelimit-remaining')).toBe('0')
    const refused = await ask('/v1/callLogs/x')
    expect(refused.status).toBe(429)
    expect(await refused.json()).toEqual({
      success: false,
      error: 'Request over limit',
      errorCode: 429,
      error_info: 'Please check developers.pipedrive.com',
    })
    expect(headersOf(refused, BURST_HEADERS)).toEqual(['2', '0', '2'])
    expect(refused.headers.get('retry-after')).toBe('2')
    expect((await ask('/v1/callLogs/x', { as: world.acme.admin })).status).toBe(404)
    await setTimeout(2_000)
    expect((await ask('/v1/callLogs/x')).status).toBe(404)
  })

  it('gives apps a window of their own, four times as wide', async () => {
    const { callbook: opened, world, ask } = await open({ factor: 0.1 })
    const app = await addOAuthApp(opened, world.acme.admin)
    const { access_token } = await tokensFor(opened, app, world.acme.regular)
    const headers = { authorization: `Bearer ${access_token}` }
    for (let asked = 1; asked <= 8; asked += 1) {
      const answer = await ask('/v1/callLogs/x', { as: null, headers })
      expect(headersOf(answer, BURST_HEADERS.slice(0, 2))).toEqual(['8', String(8 - asked)])
    }
    expect((await ask('/v1/callLogs/x', { as: null, headers })).status).toBe(429)
  })

  it('tells every answer what is left', async () => {
    const { ask } = await open()
    const post = { method: 'POST', body: JSON.stringify(wireCall()) }
    for (const [status, answer] of [
      [200, await ask('/v1/callLogs', post)],
      [400, await ask('/v1/callLogs', { method: 'POST', body: '{' })],
      [404, await ask('/v1/callLogs/x')],
      [404, await ask('/v1/nothing')],
      [405, await ask('/v1/callLogs', { method: 'PATCH' })],
    ] as const) {
      expect(answer.status).toBe(status)
      expect(headersOf(answer, [...BURST_HEADERS, ...DAILY_HEADERS]).map(Number)).toEqual([
        200_000,
        expect.toSatisfy((left: number) => left > 199_900 && left < 200_000),
        2,
        600_000_000,
        expect.toSatisfy((left: number) => left > 599_999_900),
      ])
    }
    expect((await ask('/v1/callLogs', post)).headers.get('x-daily-requests-left')).toMatch(/^5999999\d$/)
    expect((await ask('/v1/callLogs')).headers.get('x-daily-requests-left')).toBeNull()
    for (const [status, headers] of [
      [401, {}],
      [400, { authorization: 'x' }],
    ] as const) {
      const answer = await ask('/v1/callLogs', { as: null, headers })
      expect(answer.status).toBe(status)
      expect(headersOf(answer, [...BURST_HEADERS, ...DAILY_HEADERS])).toEqual(['200000', '200000', '2', null, null])
    }
  })

  it('spends what each operation costs of the budget, until midnight UTC', async () => {
    let now = NOON
    const { callbook: opened, world, ask } = await open({ factor: 1, now: () => now })
    // Two users with 30,000 tokens each, of which 45 are left.
    const data = { company_id: world.acme.company_id, day: new Date(NOON), spent: 60_000 - 45 }
    await opened.db.prisma.dailyBudget.create({ data })
    expect(headersOf(await ask('/v1/callLogs'), DAILY_HEADERS)).toEqual(['60000', '25'])
    expect(headersOf(await ask('/v1/callLogs'), DAILY_HEADERS)).toEqual(['60000', '5'])
    const refused = await ask('/v1/callLogs')
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe(String(12 * 60 * 60))
    expect(headersOf(refused, DAILY_HEADERS)).toEqual(['60000', '5'])
    expect((await ask('/v1/callLogs/x')).headers.get('x-daily-ratelimit-token-remaining')).toBe('3')
    expect((await ask('/v1/callLogs', { as: world.rival.admin })).status).toBe(200)
    now = Date.UTC(2026, 1, 1)
    expect(headersOf(await ask('/v1/callLogs'), DAILY_HEADERS)).toEqual(['60000', '59980'])
  })

  it('limits nobody when it is off', async () => {
    const { ask } = await open('off')
    const answer = await ask('/v1/callLogs')
    expect(answer.status).toBe(200)
    expect(headersOf(answer, [...BURST_HEADERS, ...DAILY_HEADERS])).toEqual([null, null, null, null, null])
  })
})

describe.each(testDatabases)('the budget of a day on $name', (database) => {
  let db: TestDb
  let company_id: number
  beforeAll(async () => {
    db = await database.create()
  })
  afterAll(() => db.close())

  /** Two processes' budgets of a new company with two users: 600 tokens, in leases of 6. */
  const twoProcesses = async () => {
    const { acme } = await seedTestWorld(db.prisma)
    company_id = acme.company_id
    const config = { factor: 0.01, now: () => NOON }
    return [new DailyBudgets(db.prisma, config), new DailyBudgets(db.prisma, config)] as const
  }
  const spendUntilRefused = async (budgets: DailyBudgets, cost: number): Promise<number> => {
    let spent = 0
    while ((await budgets.spend(company_id, cost)).allowed) spent += cost
    return spent
  }
  const stored = async () => (await db.prisma.dailyBudget.findFirst({ where: { company_id } }))?.spent

  it('is never overspent by several processes at once, and all of it can be spent', async () => {
    const [one, other] = await twoProcesses()
    // More for each than there is in all: who has served all its requests keeps the rest of its lease.
    const requests = Array.from({ length: 1400 }, (_, index) => (index % 2 ? one : other).spend(company_id, 1))
    const allowed = (await Promise.all(requests)).filter((verdict) => verdict.allowed)
    expect(allowed).toHaveLength(600)
    await Promise.all([one.close(), other.close()])
    expect(await stored()).toBe(600)
  })

  it('is known to another process within a lease', async () => {
    const [one, other] = await twoProcesses()
    for (let spent = 0; spent < 31; spent += 1) await one.spend(company_id, 1)
    const { remaining } = await other.spend(company_id, 0)
    expect(remaining).toBeLessThanOrEqual(600 - 31)
    expect(remaining).toBeGreaterThan(600 - 31 - 6)
  })

  it('gets back at close what was not spent, and the next process can spend exactly that', async () => {
    const [one, other] = await twoProcesses()
    await one.spend(company_id, 7)
    expect(await spendUntilRefused(other, 7)).toBe(588)
    await one.close()
    await other.close()
    expect(await stored()).toBe(595)
    expect(await spendUntilRefused(new DailyBudgets(db.prisma, { factor: 0.01, now: () => NOON }), 1)).toBe(5)
  })

  it('asks the database once for many requests', async () => {
    const [one] = await twoProcesses()
    await one.spend(company_id, 1)
    await db.prisma.dailyBudget.deleteMany({ where: { company_id } })
    for (let spent = 1; spent < 6; spent += 1) await one.spend(company_id, 1)
    expect(await stored()).toBeUndefined()
  })

  it('forgets days that are long over', async () => {
    const [one] = await twoProcesses()
    const day = new Date(NOON - 31 * 24 * 60 * 60 * 1000)
    await db.prisma.dailyBudget.create({ data: { company_id, day, spent: 1 } })
    await one.spend(company_id, 1)
    expect(await db.prisma.dailyBudget.findMany({ where: { company_id } })).toMatchObject([{ spent: 6 }])
  })
})
