import { cpus } from 'node:os'

import autocannon from 'autocannon'

import { API_TOKEN } from '../world/seed-world.ts'

/** What one run of load showed. Times are milliseconds. */
export interface LoadResult {
  /** Answered with 200. */
  readonly answered: number
  /** Answered with anything else, and connections that broke. */
  readonly failed: number
  readonly requestsPerSecond: number
  readonly p50: number
  readonly p99: number
  /** CPU time of this process, the load generator: 1 is one core. */
  readonly generatorCores: number
  /** Of all cores of the machine, from 0 to 1. */
  readonly machineBusy: number
}

export interface Load {
  readonly url: string
  readonly bodies: readonly string[]
  readonly connections: number
  readonly seconds: number
}

// After the time is up, every connection waits for its last answer, however slow.
const LAST_ANSWER_SECONDS = 30

const machineTime = () => {
  const times = cpus().map(({ times }) => times)
  const idle = times.reduce((sum, { idle }) => sum + idle, 0)
  return { idle, all: times.reduce((sum, { user, nice, sys, irq }) => sum + user + nice + sys + irq, idle) }
}

const percentile = (sorted: Float64Array, share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN

/** Posts the bodies round and round for the given time. Ends with no request in flight, so that answers can be counted. */
export const measureLoad = async ({ url, bodies, connections, seconds }: Load): Promise<LoadResult> => {
  const requests = bodies.map((body) => ({ body }))
  const latencies: number[] = []
  let clients = 0
  const cpuBefore = process.cpuUsage()
  const machineBefore = machineTime()
  const started = performance.now()
  const until = started + seconds * 1000
  let ended = started

  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(
      {
        url: `${url}/callLogs`,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-api-token': API_TOKEN },
        connections,
        duration: seconds + LAST_ANSWER_SECONDS,
        timeout: LAST_ANSWER_SECONDS,
        // Each connection begins elsewhere in the round: they must not all refer to one person at one time.
        setupClient(client) {
          const first = Math.floor((clients * requests.length) / connections) % requests.length
          clients += 1
          client.setRequests([...requests.slice(first), ...requests.slice(0, first)])
        },
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    )
    // Our own latencies: autocannon's histogram rounds to whole milliseconds, and a request alone takes one or two.
    run.on('response', (client, _status, _bytes, responseTime) => {
      latencies.push(responseTime)
      ended = performance.now()
      // autocannon's own end cuts connections off, and then nobody knows what was stored. This lets each one finish.
      if (ended >= until) client.responseMax = client.reqsMade
    })
  })

  const { user, system } = process.cpuUsage(cpuBefore)
  const machine = machineTime()
  const elapsed = ended - started
  const sorted = Float64Array.from(latencies).toSorted()
  return {
    answered: result['2xx'],
    failed: result.non2xx + result.errors,
    requestsPerSecond: (result['2xx'] / elapsed) * 1000,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
    generatorCores: (user + system) / 1000 / elapsed,
    machineBusy: 1 - (machine.idle - machineBefore.idle) / (machine.all - machineBefore.all),
  }
}
