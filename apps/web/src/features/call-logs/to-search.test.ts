import { SearchCallLogs } from '@callbook/schema'
import { expect, it } from 'vitest'

import { loadViewParams, viewQuery } from './call-list-params.ts'
import { exportHref, toCallFilter, toSearch } from './to-search.ts'

const reader = { today: '2026-11-22', timeZone: 'UTC' }
const searchOf = (address: string) => toSearch(loadViewParams(new URLSearchParams(address)), reader)

it.each([
  ['', {}],
  ['sort=duration', { sort_by: 'duration', sort_direction: 'asc' }],
  ['q=%20list%20&has_note=false', { q: 'list', has_note: false }],
  [
    'period=today&outcome=busy,no_answer',
    { from: '2026-11-22T00:00:00.000Z', to: '2026-11-23T00:00:00.000Z', outcome: ['busy', 'no_answer'] },
  ],
])('%j asks for %j', (address, search) => expect(searchOf(address)).toEqual(search))

it.each([
  'outcome=gone&user_id=x,-1&person_id=-7&org_id=0&min_duration=-1&max_duration=9999999',
  `q=${'x'.repeat(300)}&number=%00&direction=up&period=ever&from=soon&sort=name`,
])('asks nothing that the server would refuse: %j', (address) => {
  expect(SearchCallLogs.safeParse(searchOf(address)).error).toBeUndefined()
  expect(toCallFilter(loadViewParams(new URLSearchParams(address)), reader)).toEqual({})
})

it('writes a view the same however its address was ordered', () => {
  const [a, b] = ['outcome=busy&q=x&sort=-start_time', 'q=x&outcome=busy']
  expect(viewQuery(loadViewParams(new URLSearchParams(a)))).toBe(viewQuery(loadViewParams(new URLSearchParams(b))))
})

it('exports what the filter says', () =>
  expect(exportHref({ outcome: ['busy', 'no_answer'], has_note: true })).toBe(
    '/api/export/call-logs.csv?outcome=busy%2Cno_answer&has_note=true',
  ))
