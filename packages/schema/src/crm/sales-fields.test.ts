import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import {
  Activity,
  ActivityType,
  ActivityV1,
  AddActivity,
  AddActivityType,
  AddDeal,
  AddLead,
  BrowseActivities,
  BrowseDeals,
  BrowseLeads,
  Deal,
  DealV1,
  Lead,
  ListActivities,
  ListActivitiesV1,
  ListDeals,
  ListDealsV1,
  ListLeads,
  SaveActivityV1,
  SearchDeals,
  SearchLeads,
  UpdateActivityType,
  UpdateDeal,
  UpdateLead,
} from '../index.ts'
import { LengthOfTime, TimeOfDay, toClock } from './clock.ts'
import { IdList } from './id-list.ts'
import { Amount, MAX_VALUE } from './money.ts'
import { v1Sort } from './order.ts'
import { SentDay } from './sent-day.ts'

const deals = [AddDeal, BrowseDeals, Deal, DealV1, ListDeals, ListDealsV1, SearchDeals, UpdateDeal]
const leads = [AddLead, BrowseLeads, Lead, ListLeads, SearchLeads, UpdateLead]
const activities = [
  Activity,
  ActivityV1,
  AddActivity,
  BrowseActivities,
  ListActivities,
  ListActivitiesV1,
  SaveActivityV1,
]
const types = [ActivityType, AddActivityType, UpdateActivityType]
const objects: readonly z.ZodObject[] = [...deals, ...leads, ...activities, ...types]
const fields = objects.flatMap((schema) =>
  Object.entries(schema.shape).map(([key, field]) => [schema.meta()?.id, key, field as z.ZodType] as const),
)

it.each(fields)('%s.%s is described, with an example that it accepts', (_, __, field) => {
  const { description, example } = field.meta() ?? {}
  expect(description).toMatch(/\S/)
  expect(example).toBeDefined()
  expect(field.safeParse(example).error).toBeUndefined()
})

it.each(objects.filter((schema) => schema.meta()?.['example']).map((schema) => [schema.meta()?.id, schema] as const))(
  '%s accepts its own example',
  (_, schema) => {
    expect(schema.safeParse(schema.meta()?.['example']).error).toBeUndefined()
  },
)

it.each(objects.map((schema) => [schema.meta()?.id, schema] as const))('%s has a JSON Schema', (_, schema) => {
  expect(JSON.stringify(z.toJSONSchema(schema, { io: 'input' }))).toContain('properties')
})

describe('a day', () => {
  it('comes back as it went', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (instant) => {
        const day = instant.toISOString().slice(0, 10)
        expect(z.encode(SentDay, SentDay.parse(day))).toBe(day)
      }),
    )
  })

  it.each([
    '2027-02-29',
    '1900-02-29',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '0000-01-01',
    '27-01-01',
    ' 2027-01-01',
  ])('%j does not exist', (day) => {
    expect(SentDay.safeParse(day).success).toBe(false)
  })
})

describe('a clock', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_399 }), (seconds) => {
        expect(TimeOfDay.parse(toClock(seconds))).toBe(seconds)
        expect(LengthOfTime.parse(toClock(seconds))).toBe(seconds)
      }),
    )
  })

  it.each(['24:00', '12:60', '12:00:60', '1', ':30', '-1:00', '1:00\n'])('%j is no time of day', (text) => {
    expect(TimeOfDay.safeParse(text).success).toBe(false)
  })

  it('takes a length of more than a day, and an empty text for none', () => {
    expect(LengthOfTime.parse('999:59:59')).toBe(3_599_999)
    expect(LengthOfTime.parse('')).toBeNull()
    expect(LengthOfTime.safeParse('1000:00').success).toBe(false)
  })
})

describe('an amount', () => {
  it.each([
    [0, 0],
    ['1200', 1200],
    [12.345, 12.35],
    ['0.004', 0],
    [MAX_VALUE, MAX_VALUE],
  ])('%j is %d', (wire, amount) => {
    expect(Amount.parse(wire)).toBe(amount)
  })

  it.each([-1, MAX_VALUE + 1, Number.NaN, Number.POSITIVE_INFINITY, '', '1e3', '-1', 'x', [], true])(
    '%j is none',
    (wire) => {
      expect(Amount.safeParse(wire).error?.issues[0]?.message).toBe(`must be a number from 0 to ${MAX_VALUE}.`)
    },
  )
})

it('reads lists of ids; those that nobody can have are 0', () => {
  expect(IdList.parse('1, 2,4294967297')).toEqual([1, 2, 0])
  for (const text of ['', 'x', '1,,2', '-1', Array.from({ length: 101 }, () => '1').join(',')]) {
    expect(IdList.safeParse(text).success).toBe(false)
  }
})

it('reads v1 sorting, and knows its fields', () => {
  const sort = v1Sort(['id', 'add_time'])
  expect(sort.parse('add_time DESC, id')).toEqual([
    { field: 'add_time', direction: 'desc' },
    { field: 'id', direction: 'asc' },
  ])
  expect(sort.safeParse('company_id').success).toBe(false)
  expect(sort.safeParse('id; drop').success).toBe(false)
})
