import type { DatabaseKind } from '../world/fresh-database.ts'
import type { Contender, Run } from './compare.ts'

/**
 * The medians of a contender's runs. `timesTextbook`: the medians of its ratios to the textbook's run of the same round,
 * which stood under the same load of others.
 */
export interface Row {
  readonly database: DatabaseKind
  readonly connections: number
  readonly contender: Contender
  readonly requestsPerSecond: number
  readonly p50: number
  readonly p99: number
  readonly failed: number
  readonly generatorCores: number
  readonly machineBusy: number
  readonly timesTextbook: { readonly requestsPerSecond: number; readonly p50: number; readonly p99: number }
}

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2
}

type Measured = 'requestsPerSecond' | 'p50' | 'p99' | 'generatorCores' | 'machineBusy'

const medianOf = (runs: readonly Run[], key: Measured): number => median(runs.map((run) => run[key]))

/** A row for each contender at each number of connections, the textbook's first. */
export const comparisonRows = (database: DatabaseKind, runs: readonly Run[]): Row[] =>
  [...new Set(runs.map(({ connections }) => connections))].flatMap((connections) =>
    (['textbook', 'Callbook'] as const).map((contender) => {
      const runsOf = (one: Contender) => runs.filter((run) => run.connections === connections && run.contender === one)
      const own = runsOf(contender)
      const textbook = new Map(runsOf('textbook').map((run) => [run.round, run]))
      const ratio = (key: Measured) =>
        median(own.map((run) => run[key] / (textbook.get(run.round)?.[key] ?? Number.NaN)))
      return {
        database,
        connections,
        contender,
        requestsPerSecond: medianOf(own, 'requestsPerSecond'),
        p50: medianOf(own, 'p50'),
        p99: medianOf(own, 'p99'),
        generatorCores: medianOf(own, 'generatorCores'),
        machineBusy: medianOf(own, 'machineBusy'),
        failed: own.reduce((sum, { failed }) => sum + failed, 0),
        timesTextbook: { requestsPerSecond: ratio('requestsPerSecond'), p50: ratio('p50'), p99: ratio('p99') },
      }
    }),
  )

const times = (ratio: number): string => `${ratio.toFixed(ratio < 1 ? 2 : 1)}×`
const milliseconds = (value: number): string => value.toFixed(value < 10 ? 2 : 1)

/** The rows as a Markdown table. */
export const comparisonTable = (rows: readonly Row[]): string => {
  const head = [
    'database',
    'connections',
    'contender',
    'requests/s',
    'p50 ms',
    'p99 ms',
    'not 2xx',
    'requests/s : textbook',
    'p50 : textbook',
    'p99 : textbook',
    'generator, cores',
    'machine busy',
  ]
  const cells = rows.map((row) => [
    row.database,
    row.connections,
    row.contender,
    Math.round(row.requestsPerSecond),
    milliseconds(row.p50),
    milliseconds(row.p99),
    row.failed,
    times(row.timesTextbook.requestsPerSecond),
    times(row.timesTextbook.p50),
    times(row.timesTextbook.p99),
    row.generatorCores.toFixed(2),
    `${Math.round(row.machineBusy * 100)} %`,
  ])
  const rule = head.map((_, column) => (column === 0 || column === 2 ? '---' : '--:'))
  return [head, rule, ...cells].map((line) => `| ${line.join(' | ')} |`).join('\n')
}
