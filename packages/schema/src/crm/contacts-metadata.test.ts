import { expect, it } from 'vitest'
import { z } from 'zod'

import {
  AddNote,
  AddOrganization,
  AddPerson,
  BareErrorResponse,
  BrowseNotes,
  BrowseOrganizations,
  BrowsePersons,
  ContactPoint,
  CrmErrorResponse,
  CurrentUser,
  FindUsers,
  GetTimeline,
  ListNotes,
  ListOrganizations,
  ListOrganizationsV1,
  ListPersons,
  ListPersonsV1,
  MergePersons,
  NextCursor,
  Note,
  OrganizationV1,
  OrganizationV2,
  PersonById,
  PersonV1,
  PersonV2,
  SearchItems,
  SearchItemsV1,
  SearchOrganizations,
  SearchPersons,
  UpdateNote,
  UpdateOrganization,
  UpdatePerson,
  User,
  UserById,
} from '../index.ts'

const objects: readonly z.ZodObject[] = [
  AddNote,
  AddOrganization,
  AddPerson,
  BareErrorResponse,
  BrowseNotes,
  BrowseOrganizations,
  BrowsePersons,
  ContactPoint,
  CrmErrorResponse,
  CurrentUser,
  FindUsers,
  GetTimeline,
  ListNotes,
  ListOrganizations,
  ListOrganizationsV1,
  ListPersons,
  ListPersonsV1,
  MergePersons,
  NextCursor,
  Note,
  OrganizationV1,
  OrganizationV2,
  PersonById,
  PersonV1,
  PersonV2,
  SearchItems,
  SearchItemsV1,
  SearchOrganizations,
  SearchPersons,
  UpdateNote,
  UpdateOrganization,
  UpdatePerson,
  User,
  UserById,
]

const nameOf = (schema: z.ZodType): string => schema.meta()?.id ?? 'no id'
const fields = objects.flatMap((schema) =>
  Object.entries(schema.shape).map(([key, field]) => [nameOf(schema), key, field as z.ZodType] as const),
)

it('covers every schema by its own name', () => {
  expect(new Set(objects.map(nameOf)).size).toBe(objects.length)
})

it.each(fields)('%s.%s is described, with an example that it accepts', (_, __, field) => {
  const { description, example } = field.meta() ?? {}
  expect(description).toMatch(/\S/)
  expect(example).toBeDefined()
  expect(field.safeParse(example).error).toBeUndefined()
})

it.each(objects.map((schema) => [nameOf(schema), schema] as const))('%s becomes JSON Schema', (_, schema) => {
  expect(z.toJSONSchema(schema, { io: 'input' })).toBeDefined()
})
