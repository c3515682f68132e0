import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { describeIssues, ListCallLogs, Pagination, SearchCallLogs } from './index.ts'

const refusal = (schema: typeof ListCallLogs | typeof SearchCallLogs, query: unknown): string | undefined => {
  const { error } = schema.safeParse(query)
  return error && describeIssues(error)
}

describe('ListCallLogs', () => {
  it.each([
    ['nothing', {}, { start: 0, limit: 50 }],
    ['texts of a query string', { start: '100', limit: '10' }, { start: 100, limit: 10 }],
    ['numbers', { start: 100, limit: 10 }, { start: 100, limit: 10 }],
    ['the least', { start: '0', limit: '1' }, { start: 0, limit: 1 }],
    ['the most', { limit: '50' }, { start: 0, limit: 50 }],
    ['a limit over 50', { limit: '51' }, { start: 0, limit: 50 }],
    ["the old README's sample", { limit: '119' }, { start: 0, limit: 50 }],
    ['a limit beyond all numbers', { limit: '9'.repeat(400) }, { start: 0, limit: 50 }],
    ['a start beyond all numbers', { start: '9'.repeat(400) }, { start: Number.MAX_SAFE_INTEGER, limit: 50 }],
    ['unknown keys', { api_token: 'x', sort: 'id' }, { start: 0, limit: 50 }],
  ])('reads %s', (_, query, page) => {
    expect(ListCallLogs.parse(query)).toStrictEqual(page)
  })

  it.each([
    '-1',
    '1.5',
    '',
    ' ',
    'x',
    '+1',
    '1e3',
    '0x1',
    ' 1',
    '1\n',
    -1,
    1.5,
    true,
    null,
    ['1', '2'],
    {},
    Number.NaN,
  ])('refuses start %j', (start) => {
    expect(refusal(ListCallLogs, { start })).toBe('"start" must be an integer of at least 0.')
  })

  it.each(['0', '-1', '1.5', '', 'x', 0, -1, 1.5, true, null, ['1']])('refuses limit %j', (limit) => {
    expect(refusal(ListCallLogs, { limit })).toBe('"limit" must be an integer of at least 1.')
  })

  it('names both', () => {
    expect(refusal(ListCallLogs, { limit: 'x', start: 'y' })).toBe(
      '"start" must be an integer of at least 0. "limit" must be an integer of at least 1.',
    )
  })

  it('encodes a page for the query of a client', () => {
    expect(z.encode(ListCallLogs, { start: 50, limit: 10 })).toEqual({ start: 50, limit: 10 })
  })
})

describe('SearchCallLogs', () => {
  it('gives 50 rows of everybody by default', () => {
    const unlessTold = { include_hidden: false, sort_by: 'start_time', sort_direction: 'desc' }
    expect(SearchCallLogs.parse({})).toEqual({ ...unlessTold, limit: 50 })
    const told = { limit: 200, user_id: [1], cursor: 'x' }
    expect(SearchCallLogs.parse(told)).toEqual({ ...unlessTold, ...told })
  })

  it.each([0, 201, 1.5, '50', null])('refuses limit %j', (limit) => {
    expect(refusal(SearchCallLogs, { limit })).toBe('"limit" must be an integer from 1 to 200.')
  })

  it('names every failing key', () => {
    expect(refusal(SearchCallLogs, { cursor: 1, user_id: 0 })).toBe(
      '"user_id" must be a list. "cursor" must be a string.',
    )
  })
})

describe('Pagination', () => {
  it.each([
    { start: 0, limit: 50, more_items_in_collection: false },
    { start: 0, limit: 50, more_items_in_collection: true, next_start: 50 },
  ])('is %j', (pagination) => {
    expect(Pagination.parse(pagination)).toEqual(pagination)
  })
})
