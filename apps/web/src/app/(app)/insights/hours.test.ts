import { expect, it } from 'vitest'

import { bestHour, hourSpan, nextHour, rankHours } from './hours.ts'

const hour = (weekday: number, hour: number, calls: number, connected: number) => ({
  weekday,
  hour,
  calls,
  connected,
  previous_calls: 0,
  connect_rate: calls ? connected / calls : null,
  previous_connect_rate: null,
})
const hours = [hour(1, 9, 20, 5), hour(1, 14, 10, 6), hour(2, 9, 9, 9), hour(5, 9, 40, 24), hour(6, 22, 0, 0)]

it('finds the best hour among those with calls enough to tell; of equals, the one with more', () => {
  expect(bestHour(hours)).toMatchObject({ weekday: 5, hour: 9 })
  expect(bestHour([hour(1, 9, 9, 9)])).toBeUndefined()
})

it('ranks hours with too few calls to tell behind the others, and leaves out those without', () => {
  expect(rankHours(hours).map(({ weekday, hour }) => [weekday, hour])).toEqual([
    [5, 9],
    [1, 14],
    [1, 9],
    [2, 9],
  ])
})

it('spans the hours with calls', () => {
  expect(hourSpan(hours)).toEqual({ first: 9, last: 14 })
  expect(hourSpan([])).toEqual({ first: 0, last: 23 })
})

it('walks to the next hour with calls, and stays at the edge', () => {
  expect(nextHour(hours, { weekday: 1, hour: 9 }, { across: 1, down: 0 })).toMatchObject({ weekday: 1, hour: 14 })
  expect(nextHour(hours, { weekday: 2, hour: 9 }, { across: 0, down: 1 })).toMatchObject({ weekday: 5, hour: 9 })
  expect(nextHour(hours, { weekday: 5, hour: 9 }, { across: 0, down: -1 })).toMatchObject({ weekday: 2, hour: 9 })
  expect(nextHour(hours, { weekday: 5, hour: 9 }, { across: 1, down: 0 })).toBeUndefined()
})
