import { describe, expect, it } from 'vitest'

import { askedOf } from './list-params.ts'

const nothing = { q: '', owner: null, sort: '', view: '' }

describe('askedOf', () => {
  it.each([
    ['', 'name', 'asc'],
    ['add_time', 'add_time', 'asc'],
    ['-add_time', 'add_time', 'desc'],
    ['-password', 'name', 'asc'],
    ['--name', 'name', 'asc'],
  ])('reads the order %j', (sort, sort_by, sort_direction) => {
    expect(askedOf({ ...nothing, sort }, ['name', 'add_time'], 'name')).toEqual({ limit: 100, sort_by, sort_direction })
  })

  it('asks for what one searches and filters for', () => {
    expect(askedOf({ ...nothing, q: ' Jo ', owner: 7 }, ['name'], '-name')).toEqual({
      limit: 100,
      sort_by: 'name',
      sort_direction: 'desc',
      term: 'Jo',
      owner_id: 7,
    })
  })
})
