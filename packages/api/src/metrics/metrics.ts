import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'

/** What no operation answers. */
const NO_OPERATION = 'none'

let ofProcess: Registry | undefined

/** Memory, CPU, event loop, garbage: collected from the first time that somebody looks. */
const processRegistry = (): Registry => {
  if (!ofProcess) {
    ofProcess = new Registry()
    collectDefaultMetrics({ register: ofProcess })
  }
  return ofProcess
}

/** What a Callbook counts of itself, for Prometheus. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #requests = new Counter({
    name: 'callbook_requests_total',
    help: 'Requests of the REST door, by operation and status',
    labelNames: ['operation', 'status'],
    registers: [this.#registry],
  })
  readonly #durations = new Histogram({
    name: 'callbook_request_duration_seconds',
    help: 'How long an answer of the REST door took, by operation',
    labelNames: ['operation'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.#registry],
  })
  readonly #groups = new Histogram({
    name: 'callbook_write_group_call_logs',
    help: 'Call logs that were committed in one statement',
    buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256],
    registers: [this.#registry],
  })

  /** Counts an answer of the REST door. */
  noteRequest({ operation = NO_OPERATION, status, seconds }: NotedRequest): void {
    this.#requests.inc({ operation, status })
    this.#durations.observe({ operation }, seconds)
  }

  /** Counts a statement that wrote so many call logs. Bound: it is handed on. */
  readonly noteGroup = (callLogs: number): void => this.#groups.observe(callLogs)

  /** All of it, in Prometheus' text format. */
  read(): Promise<string> {
    return Registry.merge([processRegistry(), this.#registry]).metrics()
  }

  get contentType(): string {
    return this.#registry.contentType
  }
}

interface NotedRequest {
  readonly operation?: string | undefined
  readonly status: number
  readonly seconds: number
}
