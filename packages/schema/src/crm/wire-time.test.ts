import { expect, it } from 'vitest'

import { toV1Time, toV2Time, V1Time, V2Time, WireFlag } from '../index.ts'

const instant = new Date('2024-02-29T23:59:59.999Z')

it('writes UTC as each version does', () => {
  expect(toV1Time(instant)).toBe('2024-02-29 23:59:59')
  expect(toV2Time(instant)).toBe('2024-02-29T23:59:59Z')
  expect(V1Time.parse(toV1Time(instant))).toBe(toV1Time(instant))
  expect(V2Time.parse(toV2Time(instant))).toBe(toV2Time(instant))
  expect(V1Time.safeParse(toV2Time(instant)).success).toBe(false)
})

it.each([
  [0, false],
  ['0', false],
  ['false', false],
  [1, true],
  ['1', true],
  [true, true],
])('reads the flag %j as %j', (wire, flag) => expect(WireFlag.parse(wire)).toBe(flag))
it.each([2, '', 'yes', null, [], '2'])('refuses the flag %j', (wire) =>
  expect(WireFlag.safeParse(wire).success).toBe(false),
)
