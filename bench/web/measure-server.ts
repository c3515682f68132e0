import type { APIRequestContext } from '@playwright/test'

import type { Measure } from '../web.ts'
import { median } from './median.ts'

const ROUNDS = 9
const HOUR = 3_600_000
const ago = (hours: number): string => new Date(Date.now() - hours * HOUR).toISOString()

/** What a team filters by: from common to one call in a hundred thousand, and to none. */
const FILTERS: Readonly<Record<string, object>> = {
  none: {},
  'last 7 days': { from: ago(7 * 24) },
  'one outcome': { outcome: ['busy'] },
  'two reps': { user_id: [1, 2] },
  'missed today': { direction: 'inbound', outcome: ['no_answer', 'busy'], from: ago(24) },
  'a person': { person_id: 7 },
  'an organization': { org_id: 7 },
  'a number': { number: '+1 415 5000123' },
  'digits of a number': { number: '5000123' },
  'long calls': { min_duration: 890 },
  'with recording': { has_recording: true },
  'text in notes': { q: 'price list' },
  'a name': { q: 'Lindqvist' },
  'text in one note': { q: 'order 4242.' },
  'text nowhere': { q: 'zzzz' },
  'by duration': { sort_by: 'duration' },
}

const BY_NAME = { limit: 50, sort_by: 'name', sort_direction: 'asc' }

interface Search {
  readonly procedure: string
  readonly input: object
  /** Milliseconds. */
  readonly promise: number
}

/** What a person types into, with a name that thousands have, a part of one that a person alone has, and nobody's. */
const SEARCHES: Readonly<Record<string, Search>> = Object.fromEntries(
  Object.entries({ 'a common name': 'Lindqvist', 'a rare name': 'Kask 1999', nowhere: 'zzzz' }).flatMap(
    ([who, term]) => [
      [`people, ${who}`, { procedure: 'persons.list', input: { ...BY_NAME, term }, promise: 50 }],
      [`organizations, ${who}`, { procedure: 'organizations.list', input: { ...BY_NAME, term }, promise: 50 }],
      [`deals, ${who}`, { procedure: 'deals.list', input: { limit: 50, term }, promise: 50 }],
      [`suggestions, ${who}`, { procedure: 'persons.suggest', input: { term }, promise: 50 }],
      // It reads the notes of all calls, too.
      [`palette, ${who}`, { procedure: 'search.records', input: { term }, promise: 100 }],
    ],
  ),
)

const timeOf = async (request: APIRequestContext, procedure: string, input: object): Promise<number> => {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now()
    const response = await request.get(`/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`)
    if (!response.ok()) throw new Error(`${procedure} answered ${response.status()}: ${await response.text()}`)
    times.push(performance.now() - started)
  }
  return median(times)
}

/** How long the server takes for the first page of each filter of calls, and for each search as one types: medians. */
export const measureServer = async (request: APIRequestContext): Promise<Measure[]> => {
  const measures: Measure[] = []
  for (const [what, filter] of Object.entries(FILTERS)) {
    const value = await timeOf(request, 'callLogs.search', { ...filter, limit: 50 })
    measures.push({ what: `server, first page: ${what}`, value, unit: 'ms', promise: 200 })
  }
  for (const [what, { procedure, input, promise }] of Object.entries(SEARCHES)) {
    const value = await timeOf(request, procedure, input)
    measures.push({ what: `server, search: ${what}`, value, unit: 'ms', promise })
  }
  return measures
}
