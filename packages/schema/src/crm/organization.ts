import { z } from 'zod'

import { contactOrder, contactSort, ofIds, ofOwner, updatedWithin } from './contact-list.ts'
import { v1ListResponse, v1Response, v2ListResponse, v2Response } from './crm-envelopes.ts'
import { RecordName, SearchTerm, textUpTo } from './crm-text.ts'
import { LookupId } from './lookup-id.ts'
import { v1Page, v2Page } from './page.ts'
import { v1Owner } from './person.ts'
import { V1Time, V2Time } from './wire-time.ts'

const BODY = { error: 'must be a JSON object.' }

const id = z.int().meta({ description: 'The ID of the organization', example: 3 })
const name = z.string().meta({ description: 'The name of the organization', example: 'Mill' })
const label_ids = z.array(z.int()).meta({ description: 'Always []: there are no labels here', example: [] })

/** An organization as v2 writes it. */
export const OrganizationV2 = z
  .strictObject({
    id,
    name,
    owner_id: z.int().meta({ description: 'The ID of the user who owns the organization', example: 7 }),
    add_time: V2Time.meta({ description: 'When it was added', example: '2024-01-31T08:00:00Z' }),
    update_time: V2Time.meta({ description: 'When it last changed', example: '2024-01-31T08:00:00Z' }),
    address: z
      .strictObject({ value: z.string() })
      .nullable()
      .meta({ description: 'Its address', example: { value: '12 Harbour Road, Hull' } }),
    is_deleted: z.literal(false).meta({ description: 'Always false: deleted ones look missing', example: false }),
    visible_to: z.literal(3).meta({ description: 'Always 3: the whole company sees it', example: 3 }),
    label_ids,
    custom_fields: z.strictObject({}).meta({ description: 'Always {}: there are none here', example: {} }),
  })
  .meta({ id: 'OrganizationV2', description: 'An organization' })
export type OrganizationV2 = z.output<typeof OrganizationV2>

/** An organization as v1 writes it. */
export const OrganizationV1 = z
  .strictObject({
    id,
    company_id: z.int().meta({ description: 'The ID of the company', example: 1 }),
    owner_id: v1Owner('The user who owns the organization'),
    name,
    active_flag: z.literal(true).meta({ description: 'Always true: deleted ones look missing', example: true }),
    people_count: z.int().meta({ description: 'How many persons it has', example: 2 }),
    first_char: z.string().meta({ description: 'The first letter of the name, in lower case', example: 'm' }),
    update_time: V1Time.meta({ description: 'When it last changed', example: '2024-01-31 08:00:00' }),
    add_time: V1Time.meta({ description: 'When it was added', example: '2024-01-31 08:00:00' }),
    visible_to: z.literal('3').meta({ description: 'Always 3: the whole company sees it', example: '3' }),
    address: z.string().nullable().meta({ description: 'Its address', example: '12 Harbour Road, Hull' }),
    picture_id: z.null().meta({ description: 'Always null: there are no pictures here', example: null }),
    label: z.null().meta({ description: 'Always null: there are no labels here', example: null }),
    label_ids,
    owner_name: z.string().meta({ description: 'The name of its owner', example: 'Ada Kask' }),
    cc_email: z.null().meta({ description: 'Always null', example: null }),
  })
  .meta({ id: 'OrganizationV1', description: 'An organization, as v1 writes it' })
export type OrganizationV1 = z.output<typeof OrganizationV1>

// What one sends. v1 sends the address as a text, v2 as an object; either is taken from both.
const sentName = RecordName.meta({ description: 'The name of the organization', example: 'Mill' })
const ownerId = LookupId.meta({ description: 'The ID of the user who owns the organization', example: 7 })
const orMe = ownerId.nullish().meta({ description: 'The ID of the owner; absent: you', example: 7 })
const addressText = textUpTo(500)
const address = z
  .union([addressText, z.object({ value: addressText.nullish() }).transform(({ value }) => value ?? null)], {
    error: 'must be a text of at most 500 characters, or an object with it as "value".',
  })
  .transform((text) => text || null)
  .nullish()
  .meta({ description: 'Its address. null clears', example: { value: '12 Harbour Road, Hull' } })

/** What `POST /organizations` takes, in either version. */
export const AddOrganization = z
  .object({ name: sentName, owner_id: orMe, address }, BODY)
  .meta({ id: 'AddOrganization', description: 'An organization to add', example: { name: 'Mill' } })
export type AddOrganization = z.output<typeof AddOrganization>

/** What `PATCH /api/v2/organizations/{id}` and v1's `PUT` take: only what is sent changes. */
export const UpdateOrganization = z
  .object(
    {
      name: sentName.optional().meta({ ...sentName.meta() }),
      owner_id: ownerId.optional().meta({ ...ownerId.meta() }),
      address,
    },
    BODY,
  )
  .meta({ id: 'UpdateOrganization', description: 'Changes to an organization', example: { name: 'Mill' } })
export type UpdateOrganization = z.output<typeof UpdateOrganization>

/** One organization. */
export const OrganizationById = z
  .object({ id: LookupId.meta({ description: 'The ID of the organization', example: 3 }) })
  .meta({ id: 'OrganizationById', description: 'One organization' })
export type OrganizationById = z.output<typeof OrganizationById>

/** The query of `GET /api/v2/organizations`. */
export const ListOrganizations = z
  .object({
    owner_id: ofOwner,
    ids: ofIds,
    ...updatedWithin,
    ...contactOrder,
    ...v2Page,
  })
  .meta({ id: 'ListOrganizations', description: 'The query of GET /api/v2/organizations' })

/** The query of `GET /v1/organizations`. */
export const ListOrganizationsV1 = z
  .object({
    user_id: ofOwner,
    owner_id: ofOwner,
    sort: contactSort,
    ...v1Page,
  })
  .meta({ id: 'ListOrganizationsV1', description: 'The query of GET /v1/organizations' })

/** The query of `GET /v1/organizations/{id}/persons`. */
export const ListPersonsOfOrganization = z
  .object(v1Page)
  .meta({ id: 'ListPersonsOfOrganization', description: 'The query of GET /v1/organizations/{id}/persons' })

/** The web app's list: also by part of a name or address. */
export const BrowseOrganizations = z
  .object({
    term: SearchTerm.optional().meta({ description: 'Part of a name or address', example: 'Mill' }),
    owner_id: ofOwner,
    ...contactOrder,
    ...v2Page,
  })
  .meta({ id: 'BrowseOrganizations', description: "A page of the company's organizations" })
export type BrowseOrganizations = z.output<typeof BrowseOrganizations>

const DeletedOrganization = z
  .strictObject({ id })
  .meta({ id: 'DeletedOrganization', description: 'What was deleted', example: { id: 3 } })

export const OrganizationResponse = v2Response('OrganizationResponse', OrganizationV2)
export const OrganizationListResponse = v2ListResponse('OrganizationListResponse', OrganizationV2)
export const DeletedOrganizationResponse = v2Response('DeletedOrganizationResponse', DeletedOrganization)
export const OrganizationV1Response = v1Response('OrganizationV1Response', OrganizationV1)
export const OrganizationV1ListResponse = v1ListResponse('OrganizationV1ListResponse', OrganizationV1)
export const DeletedOrganizationV1Response = v1Response('DeletedOrganizationV1Response', DeletedOrganization)
