import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readCallLogFilter } from '../rest/read-call-log-filter.ts'
import { callInput, openTestCallbook, type TestCallbook } from '../testing.ts'
import { addCallLog } from './add-call-log.ts'
import { exportCallLogs } from './export-call-logs.ts'

describe.each(testDatabases)('the export of call logs on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())

  const exported = async (query: string, ids?: string[]) => {
    let csv = ''
    const input = { ...readCallLogFilter(new URLSearchParams(query)), ids }
    for await (const lines of exportCallLogs(callbook.as(callbook.world.acme.regular), input)) csv += lines
    return csv
  }

  it('has a line for each call that the filter finds, more than a page of them', async () => {
    const { acme, rival } = callbook.world
    await Promise.all(
      Array.from({ length: 405 }, () => addCallLog(callbook.as(acme.admin), callInput({ outcome: 'busy' }))),
    )
    await addCallLog(callbook.as(rival.admin), callInput({ outcome: 'busy' }))
    const csv = await exported('outcome=busy,connected')
    expect(csv.startsWith('\uFEFFid,start_time,')).toBe(true)
    expect(csv.trimEnd().split('\r\n')).toHaveLength(406)
    expect(await exported('outcome=no_answer')).toMatch(/^[^\r]*\r\n$/)
  })

  it('has the calls that are told, and nothing of another company', async () => {
    const { acme, rival } = callbook.world
    const [{ id }, foreign] = [
      await addCallLog(callbook.as(acme.admin), callInput()),
      await addCallLog(callbook.as(rival.admin), callInput()),
    ]
    const csv = await exported('', [id, foreign.id, 'x'])
    expect(csv.trimEnd().split('\r\n')).toHaveLength(2)
    expect(csv).toContain(`\r\n${id},`)
  })

  it('lets no cell run in a spreadsheet, and leaves phone numbers alone', async () => {
    const { id } = await addCallLog(
      callbook.as(callbook.world.acme.admin),
      callInput({ subject: '=HYPERLINK("https://x.example")', note: '@SUM(1)', to_phone_number: '+1 415 555 0123' }),
    )
    const csv = await exported('', [id])
    expect(csv).toContain(`"'=HYPERLINK(""https://x.example"")"`)
    expect(csv).toContain(`,'@SUM(1),`)
    expect(csv).toContain(',+1 415 555 0123,')
  })

  it('is for whoever is signed in, and says what is wrong with a filter', async () => {
    const refused = await callbook.fetch(new Request('http://127.0.0.1/api/export/call-logs.csv'))
    expect(refused.status).toBe(401)
    expect(() => readCallLogFilter(new URLSearchParams('min_duration=-1'))).toThrow(/"min_duration"/)
    expect(() => readCallLogFilter(new URLSearchParams('outcome=busy,gone'))).toThrow(/"outcome/)
    expect(readCallLogFilter(new URLSearchParams('q=7&user_id=1,2&has_note=true&number=201'))).toMatchObject({
      q: '7',
      user_id: [1, 2],
      has_note: true,
      number: '201',
    })
  })
})
