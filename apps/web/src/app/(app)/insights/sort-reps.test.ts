import { expect, it } from 'vitest'

import type { RepFigures } from './figures.ts'
import { sortReps } from './sort-reps.ts'

const rep = (name: string, calls: number, connect_rate: number | null) => ({ name, calls, connect_rate }) as RepFigures
const reps = [rep('Bea', 4, null), rep('Ana', 9, 0), rep('Chidi', 2, 0.5)]
const names = (sort: 'name' | 'calls' | 'rate', ascending: boolean) =>
  sortReps(reps, { sort, ascending, locale: 'en-GB' })
    .map(({ name }) => name)
    .join(' ')

it('sorts both ways', () => {
  expect([names('calls', false), names('calls', true)]).toEqual(['Ana Bea Chidi', 'Chidi Bea Ana'])
  expect([names('name', false), names('name', true)]).toEqual(['Chidi Bea Ana', 'Ana Bea Chidi'])
})

it('puts who has no rate last, whichever way, and not beside a rate of 0', () => {
  expect([names('rate', false), names('rate', true)]).toEqual(['Chidi Ana Bea', 'Ana Chidi Bea'])
})
