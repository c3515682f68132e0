import { SomeRecord } from './arbitrary-of-schema.ts'
import type { TestCallbook } from './open-test-callbook.ts'
import { RECORD_MAKERS, type RecordKind } from './record-makers.ts'

const RECORDS_OF_A_KIND = 8

/** The ids that a fuzzer knows, by kind. */
export type Records = ReadonlyMap<RecordKind, (string | number)[]>

/** Some records of each kind: most of the own company, one of another, one that never was. */
export const makeRecords = async (callbook: TestCallbook): Promise<Records> => {
  const { acme, rival } = callbook.world
  const records = new Map<RecordKind, (string | number)[]>()
  for (const [kind, { make, unused }] of Object.entries(RECORD_MAKERS) as [
    RecordKind,
    (typeof RECORD_MAKERS)['persons'],
  ][]) {
    const own = []
    for (let made = 0; made < RECORDS_OF_A_KIND; made += 1) own.push(await make(callbook, acme))
    records.set(kind, [...own, await make(callbook, rival), unused()])
  }
  return records
}

/** A value with the ids of records instead of what stands for them. */
export const withRecords = (value: unknown, records: Records): unknown => {
  if (value instanceof SomeRecord) {
    const ids = records.get(value.kind) ?? []
    return ids[value.number % ids.length]
  }
  if (Array.isArray(value)) return value.map((item) => withRecords(item, records))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withRecords(inner, records)]))
}
