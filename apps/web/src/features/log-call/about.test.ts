import { expect, it } from 'vitest'

import { aboutOf } from './about.ts'

it.each([
  ['/people/42', { kind: 'person', id: '42' }],
  ['/organizations/3', { kind: 'organization', id: '3' }],
  ['/deals/4', { kind: 'deal', id: '4' }],
  ['/leads/adf21080-0e10-11eb-879b-05d71fb426ec', { kind: 'lead', id: 'adf21080-0e10-11eb-879b-05d71fb426ec' }],
])('knows the record of %s', (path, about) => expect(aboutOf(path)).toEqual(about))

it.each(['/people', '/calls/3cde3b05035cae14dcfc172bd8000d08', '/people/42/edit', '/'])('knows none of %s', (path) =>
  expect(aboutOf(path)).toBeUndefined(),
)
