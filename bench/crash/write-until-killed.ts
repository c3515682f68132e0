import { setTimeout as sleep } from 'node:timers/promises'

import { CallLogResponse } from '@callbook/schema'

import { API_TOKEN } from '../world/seed-world.ts'
import type { RunningServer } from '../world/start-server.ts'
import { markedCallLog } from './marked-call-log.ts'

/** What the writers know: every marker that was sent, and the id that came back for those that were acknowledged. */
export interface Journal {
  sent: number
  readonly acknowledged: Map<string, string>
  /** Answers that were no acknowledgement though the server lived: there must be none. */
  readonly refused: string[]
}

const MIN_LIFE_MS = 100
const MAX_LIFE_MS = 1500
const REQUEST_PATIENCE_MS = 30_000

const post = async (url: string, body: unknown): Promise<{ status: number; text: string } | null> => {
  try {
    const response = await fetch(`${url}/v1/callLogs`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-token': API_TOKEN },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(REQUEST_PATIENCE_MS),
    })
    // An answer that was cut off acknowledges nothing: this throws then.
    return { status: response.status, text: await response.text() }
  } catch {
    return null
  }
}

/**
 * Posts marked call logs with `writers` requests at a time, and kills the server with SIGKILL at a random moment, 100 to
 * 1500 ms after the first acknowledgement. Resolves when the server is gone and every writer has noticed.
 */
export const writeUntilKilled = async (server: RunningServer, writers: number, journal: Journal): Promise<void> => {
  const first = Promise.withResolvers<void>()
  const killing = new AbortController()

  const write = async (): Promise<void> => {
    while (!killing.signal.aborted) {
      const marker = journal.sent
      journal.sent += 1
      const answer = await post(server.url, markedCallLog(marker))
      if (answer?.status === 200) {
        journal.acknowledged.set(String(marker), CallLogResponse.parse(JSON.parse(answer.text)).data.id)
        first.resolve()
      } else if (answer || !killing.signal.aborted) {
        journal.refused.push(answer ? `${answer.status} ${answer.text}` : 'no answer')
        first.resolve()
        return
      }
    }
  }
  const writing = Array.from({ length: writers }, write)
  await first.promise
  await sleep(MIN_LIFE_MS + Math.random() * (MAX_LIFE_MS - MIN_LIFE_MS))
  killing.abort()
  await server.kill()
  await Promise.all(writing)
}
