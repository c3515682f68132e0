import type { APIRequestContext } from '@playwright/test'

import type { Measure } from '../web.ts'
import { median } from './median.ts'

const ROUNDS = 7
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

/** How long the server takes for the first page of each filter: the median of some rounds, and the slowest filter's. */
export const measureServer = async (request: APIRequestContext): Promise<Measure[]> => {
  const measures: Measure[] = []
  for (const [what, filter] of Object.entries(FILTERS)) {
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const started = performance.now()
      const input = encodeURIComponent(JSON.stringify({ ...filter, limit: 50 }))
      const response = await request.get(`/api/trpc/callLogs.search?input=${input}`)
      if (!response.ok()) throw new Error(`"${what}" answered ${response.status()}: ${await response.text()}`)
      times.push(performance.now() - started)
    }
    measures.push({ what: `server, first page: ${what}`, value: median(times), unit: 'ms', promise: 200 })
  }
  return measures
}
