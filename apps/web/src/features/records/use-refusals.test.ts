import { AddDeal, AddLead, AddPerson } from '@callbook/schema'
import { describe, expect, it } from 'vitest'

import { runHook } from '@/i18n/testing.tsx'

import type { RecordFormField } from './record-form-values.ts'
import { useRefusals } from './use-refusals.ts'

const FIELDS: readonly RecordFormField[] = [
  { kind: 'text', name: 'name', label: 'Name' },
  { kind: 'number', name: 'value', label: 'Value', optional: true },
]

describe('useRefusals', () => {
  it.each([
    [AddPerson, {}, { name: 'Name is required.' }],
    [AddPerson, { name: 'Jo' }, {}],
    [AddDeal, { title: 'x', value: Number.NaN }, { value: expect.stringMatching(/^Value must be a number/) }],
  ])('says what is wrong in the words of the form', (schema, wire, refusals) => {
    expect(runHook(useRefusals)(schema, wire, FIELDS)).toEqual(refusals)
  })

  it('says of a rule over several fields what the form says of it', () => {
    const fields: readonly RecordFormField[] = [
      {
        kind: 'record',
        name: 'person_id',
        label: 'Person',
        kinds: ['person'],
        optional: true,
        refusal: 'Person or organization is required.',
      },
      { kind: 'record', name: 'organization_id', label: 'Organization', kinds: ['organization'], optional: true },
    ]
    const refusals = runHook(useRefusals)(AddLead, { title: 'x', person_id: null }, fields)
    expect(refusals).toEqual({ person_id: 'Person or organization is required.' })
  })
})
