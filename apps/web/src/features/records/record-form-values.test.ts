import { describe, expect, it } from 'vitest'

import { type RecordFormField, valuesOnWire } from './record-form-values.ts'

const FIELDS: readonly RecordFormField[] = [
  { kind: 'text', name: 'name', label: 'Name' },
  { kind: 'text', name: 'job_title', label: 'Job title', optional: true },
  { kind: 'points', name: 'phones', label: 'Phone', type: 'tel' },
  { kind: 'record', name: 'org_id', label: 'Organization', kinds: ['organization'], optional: true },
  { kind: 'number', name: 'value', label: 'Value', optional: true },
  { kind: 'note', name: 'note', label: 'Note', optional: true },
]

describe('valuesOnWire', () => {
  it('writes what was typed as the wire takes it', () => {
    const phones = [
      { value: ' +372 5357 0010 ', label: 'work' },
      { value: ' ', label: 'home' },
      { value: '201', label: 'mobile' },
    ]
    const values = {
      name: ' Jo ',
      job_title: '',
      phones,
      org_id: { kind: 'organization' as const, id: '7', name: 'Mill' },
      value: '1,200.50',
      note: 'a < b\nc',
    }
    expect(valuesOnWire(FIELDS, values, 'en-GB')).toEqual({
      name: 'Jo',
      job_title: null,
      phones: [
        { value: '+372 5357 0010', label: 'work', primary: true },
        { value: '201', label: 'mobile', primary: false },
      ],
      org_id: '7',
      value: 1200.5,
      note: 'a &lt; b<br>c',
    })
  })

  it.each([
    ['en-GB', '12.5', 12.5],
    ['de-DE', '12,5', 12.5],
    ['en-GB', '12,5', Number.NaN],
    ['de-DE', '1.200,50', 1200.5],
  ])('reads a number as a reader of %s writes it: %j', (locale, value, number) => {
    expect(valuesOnWire(FIELDS, { value }, locale)['value']).toBe(number)
  })

  it('leaves out what is required and empty, and clears what is optional', () => {
    expect(valuesOnWire(FIELDS, {}, 'en-GB')).toEqual({
      phones: [],
      job_title: null,
      org_id: null,
      value: null,
      note: null,
    })
  })
})

describe('a record of one kind or another', () => {
  const field = { kind: 'record', name: 'deal_id', label: 'Deal or lead', kinds: ['deal', 'lead'] } as const
  const fields: readonly RecordFormField[] = [{ ...field, otherNames: { lead: 'lead_id' } }]
  it.each([
    [
      { kind: 'deal' as const, id: '3', name: 'Flour' },
      { deal_id: '3', lead_id: null },
    ],
    [
      { kind: 'lead' as const, id: 'adf2', name: 'Flour' },
      { deal_id: null, lead_id: 'adf2' },
    ],
    [null, { deal_id: null, lead_id: null }],
  ])('is written under the name of its kind', (deal_id, wire) => {
    expect(valuesOnWire(fields, { deal_id }, 'en-GB')).toEqual(wire)
  })
})
