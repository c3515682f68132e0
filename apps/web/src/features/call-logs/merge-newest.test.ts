import { describe, expect, it } from 'vitest'

import type { Call, CallPage } from './call.ts'
import { countNew, mergeNewest } from './merge-newest.ts'

/** A call `minute` minutes after noon. */
const call = (minute: number, changes: Partial<Call> = {}): Call => ({
  id: String(minute).padStart(32, '0'),
  activity_id: 1,
  outcome: 'connected',
  to_phone_number: '201',
  duration: '0',
  direction: 'unknown',
  to_phone_number_formatted: '201',
  has_recording: false,
  start_time: new Date(Date.UTC(2026, 10, 22, 12, minute)).toISOString(),
  end_time: new Date(Date.UTC(2026, 10, 22, 12, minute)).toISOString(),
  user_id: 1,
  company_id: 1,
  user_name: 'Ana',
  activity_subject: 'Call',
  ...changes,
})
const page = (minutes: number[], next_cursor: string | null): CallPage => ({
  call_logs: minutes.map((minute) => call(minute)),
  next_cursor,
})
const minutesOf = (pages: readonly CallPage[] | null) =>
  pages?.map(({ call_logs }) => call_logs.map(({ id }) => Number(id)))

const pages = [page([9, 8, 7], 'after 7'), page([6, 5, 4], 'after 4')]

describe('mergeNewest', () => {
  it('puts new calls on top and keeps the rest', () => {
    const merged = mergeNewest(pages, page([11, 10, 9], 'after 9'))
    expect(minutesOf(merged)).toEqual([
      [11, 10, 9, 8, 7],
      [6, 5, 4],
    ])
    expect(merged?.map(({ next_cursor }) => next_cursor)).toEqual(['after 7', 'after 4'])
  })

  it('drops what was deleted, also across pages', () => {
    expect(minutesOf(mergeNewest(pages, page([9, 7, 5], 'after 5')))).toEqual([[9, 7, 5], [4]])
  })

  it('shows what was changed', () => {
    const changed = { call_logs: [call(9, { outcome: 'busy' }), call(8), call(7)], next_cursor: 'after 7' }
    expect(mergeNewest(pages, changed)?.[0]?.call_logs[0]?.outcome).toBe('busy')
  })

  it('takes the newest page for the whole list when nothing comes after it', () => {
    expect(minutesOf(mergeNewest(pages, page([9], null)))).toEqual([[9]])
    expect(minutesOf(mergeNewest([page([], null)], page([1], null)))).toEqual([[1]])
  })

  it('gives up where calls between the two may be unknown', () => {
    expect(mergeNewest(pages, page([15, 14, 13], 'after 13'))).toBeNull()
  })

  it('tells calls of the same start apart by id', () => {
    const start_time = call(9).start_time
    const twins = { call_logs: [call(9), call(8, { start_time }), call(7, { start_time })], next_cursor: 'x' }
    const merged = mergeNewest([twins], { call_logs: [call(10), call(9), call(8, { start_time })], next_cursor: 'y' })
    expect(minutesOf(merged)).toEqual([[10, 9, 8, 7]])
  })
})

it('counts what is new', () => {
  expect(countNew(pages, page([11, 10, 9], 'after 9'))).toBe(2)
  expect(countNew(pages, page([9, 8, 7], 'after 7'))).toBe(0)
})
