import { describe, expect, it } from 'vitest'

import { CallLogId, LeadId, RecordId } from './index.ts'

const refusal = (schema: typeof RecordId | typeof LeadId | typeof CallLogId, value: unknown): string | undefined =>
  schema.safeParse(value).error?.issues[0]?.message

describe('RecordId', () => {
  it.each([1, 7007, 2_147_483_647])('accepts %d', (id) => {
    expect(RecordId.parse(id)).toBe(id)
  })

  it.each([2_147_483_648, Number.MAX_SAFE_INTEGER])('takes %d, which no record has, for the id of none', (id) => {
    expect(RecordId.parse(id)).toBe(0)
  })

  it.each([0, -0, -1, Number.MIN_SAFE_INTEGER])('refuses %d, which no record has', (id) => {
    expect(refusal(RecordId, id)).toBe('must be a positive integer.')
  })

  it.each([1.5, 2 ** 53, -(2 ** 53), Number.POSITIVE_INFINITY, Number.NaN, '12', '', true, {}, [], [7], 7n])(
    'refuses %s',
    (id) => {
      expect(refusal(RecordId, id)).toBe('must be an integer.')
    },
  )

  it.each([undefined, null])('says that %s is missing', (id) => {
    expect(refusal(RecordId, id)).toBe('is required.')
  })
})

describe('LeadId', () => {
  it.each([
    ['version 1', 'adf21080-0e10-11eb-879b-05d71fb426ec', 'adf21080-0e10-11eb-879b-05d71fb426ec'],
    ['version 7', '0193b0c4-7b1e-7c3a-9f2d-1a2b3c4d5e6f', '0193b0c4-7b1e-7c3a-9f2d-1a2b3c4d5e6f'],
    ['no known version', 'ffffffff-ffff-0fff-0fff-ffffffffffff', 'ffffffff-ffff-0fff-0fff-ffffffffffff'],
    ['capitals, brought down', 'ADF21080-0E10-11EB-879B-05D71FB426EC', 'adf21080-0e10-11eb-879b-05d71fb426ec'],
  ])('accepts %s', (_, wire, id) => {
    expect(LeadId.parse(wire)).toBe(id)
  })

  it.each([
    '',
    'x',
    'adf210800e1011eb879b05d71fb426ec',
    '{adf21080-0e10-11eb-879b-05d71fb426ec}',
    'adf21080-0e10-11eb-879b-05d71fb426e',
    'adf21080-0e10-11eb-879b-05d71fb426ecc',
    'gdf21080-0e10-11eb-879b-05d71fb426ec',
    'adf21080-0e10-11eb-879b-05d71fb426ec\n',
    7,
    true,
    {},
    [],
  ])('refuses %j', (id) => {
    expect(refusal(LeadId, id)).toBe('must be a UUID.')
  })

  it.each([undefined, null])('says that %s is missing', (id) => {
    expect(refusal(LeadId, id)).toBe('is required.')
  })
})

describe('CallLogId', () => {
  it.each(['3cde3b05035cae14dcfc172bd8000d08', 'CAd92b224eb4a39b5ad8fea92ff0e', 'anything', ''])(
    'is opaque on input: %j',
    (id) => {
      expect(CallLogId.parse(id)).toBe(id)
    },
  )

  it.each([
    [7, 'must be a string.'],
    [undefined, 'is required.'],
  ])('refuses %s', (id, message) => {
    expect(refusal(CallLogId, id)).toBe(message)
  })
})
