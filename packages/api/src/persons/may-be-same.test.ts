import { expect, it } from 'vitest'

import { mayBeSame } from './may-be-same.ts'

it.each([
  ['Ravi Menon', null, 'R. Menon', null, true],
  ['Ravi Menon', 1, 'R. Menon', null, true],
  ['Ravi Menon', 1, 'Menon, Ravi', 1, true],
  ['José Díaz', 1, 'Jose Diaz', 1, true],
  ['Ravi Menon', 1, 'RAVI MENON', 2, true],
  ['Ravi Menon', 1, 'Rita Menon', 2, false],
  ['Ravi Menon', 1, 'Ana Nurk', 1, false],
  ['Ravi Menon', null, 'Ana Nurk', null, false],
  ['A. Menon', null, 'A. Nurk', null, false],
])('takes %s of %s and %s of %s for one: %s', (name, org_id, otherName, otherOrg, same) => {
  expect(mayBeSame({ name, org_id }, { name: otherName, org_id: otherOrg })).toBe(same)
})
