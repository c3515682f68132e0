import { CallLogResponse } from '@callbook/schema'

import type { FreshDatabase } from '../world/fresh-database.ts'
import { API_TOKEN } from '../world/seed-world.ts'
import { isAsSent, type MarkedContent } from './marked-call-log.ts'
import type { Journal } from './write-until-killed.ts'

/** What the database says about a journal. All but the first must be 0. */
export interface Verdict {
  /** Stored, though the answer never came: allowed, once each. */
  readonly storedWithoutAnswer: number
  /** Acknowledged, and not there under the id of the answer. */
  readonly lost: number
  /** Markers that are there more than once. */
  readonly duplicated: number
  /** Other content than was sent, or never sent. */
  readonly damaged: number
  /** Activities without a call log, or the other way round. */
  readonly unpaired: number
}

const PAGE = 10_000

interface StoredCallLog extends MarkedContent {
  readonly id: string
}

const readCallLogs = async (database: FreshDatabase): Promise<{ stored: StoredCallLog[]; activities: number }> =>
  database.use(async (prisma) => {
    const stored: StoredCallLog[] = []
    for (let after = ''; ;) {
      const rows = await prisma.callLog.findMany({
        where: after ? { id: { gt: after } } : {},
        select: { id: true, subject: true, to_phone_number: true, start_time: true, duration: true, note: true },
        orderBy: { id: 'asc' },
        take: PAGE,
      })
      for (const { id, start_time, duration, ...row } of rows) {
        stored.push({
          ...row,
          id: id.replaceAll('-', ''),
          start_time: start_time.toISOString(),
          duration: String(duration),
        })
      }
      const last = rows.at(-1)
      if (!last) break
      after = last.id
    }
    return { stored, activities: await prisma.activity.count() }
  })

/** Compares everything that is stored with everything that was sent and acknowledged. */
export const verifyJournal = async (database: FreshDatabase, { sent, acknowledged }: Journal): Promise<Verdict> => {
  const { stored, activities } = await readCallLogs(database)
  const rowsByMarker = Map.groupBy(stored, ({ subject }) => subject ?? '')
  const isStored = ([marker, id]: [string, string]) => rowsByMarker.get(marker)?.some((row) => row.id === id) ?? false
  return {
    storedWithoutAnswer: [...rowsByMarker.keys()].filter((marker) => !acknowledged.has(marker)).length,
    lost: [...acknowledged].filter((entry) => !isStored(entry)).length,
    duplicated: [...rowsByMarker.values()].filter((rows) => rows.length > 1).length,
    damaged: stored.filter((row) => !(Number(row.subject) < sent) || !isAsSent(row)).length,
    unpaired: Math.abs(activities - stored.length),
  }
}

/** Reads some acknowledged call logs back over REST. Returns the markers of those that are not there as they were sent. */
export const findMissing = async (url: string, acknowledged: readonly [string, string][]): Promise<string[]> => {
  const missing: string[] = []
  for (const [marker, id] of acknowledged) {
    const response = await fetch(`${url}/v1/callLogs/${id}`, { headers: { 'x-api-token': API_TOKEN } })
    const answer = CallLogResponse.safeDecode(JSON.parse(await response.text()))
    const call = answer.success ? answer.data.data : null
    const found =
      call?.subject === marker &&
      isAsSent({
        subject: call.subject,
        to_phone_number: call.to_phone_number,
        start_time: call.start_time.toISOString(),
        duration: String(call.duration),
        note: call.note ?? null,
      })
    if (!found) missing.push(marker)
  }
  return missing
}
