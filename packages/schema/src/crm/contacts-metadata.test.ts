import { expect, it } from 'vitest'
import { z } from 'zod'

import * as schemas from '../index.ts'

const NAMES = [
  'AddNote',
  'AddOrganization',
  'AddPerson',
  'BareErrorResponse',
  'BrowseNotes',
  'BrowseOrganizations',
  'BrowsePersons',
  'ContactPoint',
  'CrmErrorResponse',
  'CurrentUser',
  'FindUsers',
  'GetTimeline',
  'ListNotes',
  'ListOrganizations',
  'ListOrganizationsV1',
  'ListPersons',
  'ListPersonsV1',
  'MergePersons',
  'NextCursor',
  'Note',
  'OrganizationV1',
  'OrganizationV2',
  'PersonById',
  'PersonV1',
  'PersonV2',
  'SearchItems',
  'SearchItemsV1',
  'SearchOrganizations',
  'SearchPersons',
  'UpdateNote',
  'UpdateOrganization',
  'UpdatePerson',
  'User',
  'UserById',
] as const

const fields = NAMES.flatMap((name) =>
  Object.entries(schemas[name].shape).map(([key, field]) => [name, key, field as z.ZodType] as const),
)

it.each(fields)('%s.%s is described, with an example that it accepts', (_, __, field) => {
  const { description, example } = field.meta() ?? {}
  expect(description).toMatch(/\S/)
  expect(example).toBeDefined()
  expect(field.safeParse(example).error).toBeUndefined()
})

it.each(NAMES)('%s becomes JSON Schema under its own name', (name) => {
  expect(schemas[name].meta()?.id).toBe(name)
  expect(z.toJSONSchema(schemas[name], { io: 'input' })).toBeDefined()
})
