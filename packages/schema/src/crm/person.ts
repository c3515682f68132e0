import { z } from 'zod'

import { ContactPoint, SentEmails, SentPhones } from './contact-point.ts'
import { contactOrder, contactSort, ofIds, ofOwner, updatedWithin } from './contact-list.ts'
import { v1ListResponse, v1Response, v2ListResponse, v2Response } from './crm-envelopes.ts'
import { RecordName, SearchTerm, textUpTo } from './crm-text.ts'
import { LookupId } from './lookup-id.ts'
import { v1Page, v2Page } from './page.ts'
import { V1Time, V2Time } from './wire-time.ts'

const BODY = { error: 'must be a JSON object.' }

const id = z.int().meta({ description: 'The ID of the person', example: 12 })
const name = z.string().meta({ description: 'The name of the person', example: 'Jo Park' })
const first_name = z.string().nullable().meta({ description: 'The name up to its last word', example: 'Jo' })
const last_name = z
  .string()
  .nullable()
  .meta({ description: 'The last word of a name of several words', example: 'Park' })
const job_title = z.string().nullable().meta({ description: 'What they do', example: 'Head of purchasing' })
const picture_id = z.null().meta({ description: 'Always null: persons have no pictures here', example: null })
const label_ids = z.array(z.int()).meta({ description: 'Always []: there are no labels here', example: [] })
const points = (what: string) =>
  z.array(ContactPoint).meta({ description: what, example: [{ value: 'x@y.example', primary: true, label: 'work' }] })

/** A person as v2 writes it. */
export const PersonV2 = z
  .strictObject({
    id,
    name,
    first_name,
    last_name,
    owner_id: z.int().meta({ description: 'The ID of the user who owns the person', example: 7 }),
    org_id: z.int().nullable().meta({ description: 'The ID of their organization', example: 3 }),
    add_time: V2Time.meta({ description: 'When the person was added', example: '2024-01-31T08:00:00Z' }),
    update_time: V2Time.meta({ description: 'When the person last changed', example: '2024-01-31T08:00:00Z' }),
    emails: points('Their e-mail addresses'),
    phones: points('Their phone numbers'),
    is_deleted: z.literal(false).meta({ description: 'Always false: deleted ones look missing', example: false }),
    visible_to: z.literal(3).meta({ description: 'Always 3: the whole company sees it', example: 3 }),
    label_ids,
    picture_id,
    job_title,
    custom_fields: z.strictObject({}).meta({ description: 'Always {}: there are none here', example: {} }),
  })
  .meta({ id: 'PersonV2', description: 'A person' })
export type PersonV2 = z.output<typeof PersonV2>

/** A user inside another v1 record. */
export const V1Owner = z.strictObject({
  id: z.int(),
  name: z.string(),
  email: z.string(),
  has_pic: z.literal(0),
  pic_hash: z.null(),
  active_flag: z.boolean(),
  value: z.int(),
})
const ownerExample = {
  id: 7,
  name: 'Ada Kask',
  email: 'ada@acme.example',
  has_pic: 0,
  pic_hash: null,
  active_flag: true,
  value: 7,
}
export const v1Owner = (description: string) => V1Owner.meta({ description, example: ownerExample })

/** A person as v1 writes it. */
export const PersonV1 = z
  .strictObject({
    id,
    company_id: z.int().meta({ description: 'The ID of the company', example: 1 }),
    owner_id: v1Owner('The user who owns the person'),
    org_id: z
      .strictObject({
        name: z.string(),
        people_count: z.int(),
        owner_id: z.int(),
        address: z.string().nullable(),
        active_flag: z.literal(true),
        cc_email: z.null(),
        value: z.int(),
      })
      .nullable()
      .meta({ description: 'Their organization; `value` is its ID', example: null }),
    name,
    first_name,
    last_name,
    active_flag: z.literal(true).meta({ description: 'Always true: deleted ones look missing', example: true }),
    phone: points('Their phone numbers'),
    email: points('Their e-mail addresses'),
    primary_email: z.string().nullable().meta({ description: 'The e-mail address to use', example: 'jo@mill.example' }),
    first_char: z.string().meta({ description: 'The first letter of the name, in lower case', example: 'j' }),
    update_time: V1Time.meta({ description: 'When the person last changed', example: '2024-01-31 08:00:00' }),
    add_time: V1Time.meta({ description: 'When the person was added', example: '2024-01-31 08:00:00' }),
    visible_to: z.literal('3').meta({ description: 'Always 3: the whole company sees it', example: '3' }),
    picture_id,
    label: z.null().meta({ description: 'Always null: there are no labels here', example: null }),
    label_ids,
    job_title,
    org_name: z.string().nullable().meta({ description: 'The name of their organization', example: 'Mill' }),
    owner_name: z.string().meta({ description: 'The name of the user who owns the person', example: 'Ada Kask' }),
    cc_email: z.null().meta({ description: 'Always null', example: null }),
  })
  .meta({ id: 'PersonV1', description: 'A person, as v1 writes it' })
export type PersonV1 = z.output<typeof PersonV1>

// What one sends.
const sentName = RecordName.meta({ description: 'The name of the person', example: 'Jo Park' })
const ownerId = LookupId.meta({ description: 'The ID of the user who owns the person', example: 7 })
const orgId = LookupId.nullish().meta({ description: 'The ID of their organization. null clears', example: 3 })
const jobTitle = textUpTo(255).nullish().meta({ description: 'What they do. null clears', example: 'Buyer' })
const orMe = ownerId.nullish().meta({ description: 'The ID of the owner; absent: you', example: 7 })

/** What `POST /api/v2/persons` takes. */
export const AddPerson = z
  .object(
    {
      name: sentName,
      owner_id: orMe,
      org_id: orgId,
      phones: SentPhones.v2,
      emails: SentEmails.v2,
      job_title: jobTitle,
    },
    BODY,
  )
  .meta({ id: 'AddPerson', description: 'A person to add', example: { name: 'Jo Park' } })
export type AddPerson = z.output<typeof AddPerson>

const changes = {
  name: sentName.optional().meta({ ...sentName.meta() }),
  owner_id: ownerId.optional().meta({ ...ownerId.meta() }),
  org_id: orgId,
  job_title: jobTitle,
}

/** What `PATCH /api/v2/persons/{id}` takes: only what is sent changes. */
export const UpdatePerson = z
  .object({ ...changes, phones: SentPhones.v2, emails: SentEmails.v2 }, BODY)
  .meta({ id: 'UpdatePerson', description: 'Changes to a person', example: { job_title: 'Buyer' } })
export type UpdatePerson = z.output<typeof UpdatePerson>

interface V1Points<T> {
  readonly phone?: T | null | undefined
  readonly email?: T | null | undefined
}

// v1 calls them `phone` and `email`; one that is not sent stays unsent.
const renamePoints = <T, R extends V1Points<T>>({ phone, email, ...rest }: R) => ({
  ...rest,
  ...(phone !== undefined && { phones: phone }),
  ...(email !== undefined && { emails: email }),
})

/** What `POST /v1/persons` takes. */
export const AddPersonV1 = z
  .object(
    {
      name: sentName,
      owner_id: orMe,
      org_id: orgId,
      phone: SentPhones.v1,
      email: SentEmails.v1,
      job_title: jobTitle,
    },
    BODY,
  )
  .meta({ id: 'AddPersonV1', description: 'A person to add, as v1 takes it' })
  .transform((person): AddPerson => renamePoints(person))

/** What `PUT /v1/persons/{id}` takes: only what is sent changes. */
export const UpdatePersonV1 = z
  .object({ ...changes, phone: SentPhones.v1, email: SentEmails.v1 }, BODY)
  .meta({ id: 'UpdatePersonV1', description: 'Changes to a person, as v1 takes them' })
  .transform((person): UpdatePerson => renamePoints(person))

/** One person. */
export const PersonById = z
  .object({ id: LookupId.meta({ description: 'The ID of the person', example: 12 }) })
  .meta({ id: 'PersonById', description: 'One person' })
export type PersonById = z.output<typeof PersonById>

const ofOrganization = LookupId.optional().meta({ description: 'Only those of this organization', example: 3 })

/** The query of `GET /api/v2/persons`. */
export const ListPersons = z
  .object({
    owner_id: ofOwner,
    org_id: ofOrganization,
    ids: ofIds,
    ...updatedWithin,
    ...contactOrder,
    ...v2Page,
  })
  .meta({ id: 'ListPersons', description: 'The query of GET /api/v2/persons' })

/** The query of `GET /v1/persons`. */
export const ListPersonsV1 = z
  .object({
    user_id: ofOwner,
    owner_id: ofOwner,
    org_id: ofOrganization,
    sort: contactSort,
    ...v1Page,
  })
  .meta({ id: 'ListPersonsV1', description: 'The query of GET /v1/persons' })

/** The web app's list: also by part of a name, a number or an address. */
export const BrowsePersons = z
  .object({
    term: SearchTerm.optional().meta({ description: 'Part of a name, number or e-mail address', example: 'Jo' }),
    owner_id: ofOwner,
    org_id: ofOrganization,
    ...contactOrder,
    ...v2Page,
  })
  .meta({ id: 'BrowsePersons', description: "A page of the company's persons" })
export type BrowsePersons = z.output<typeof BrowsePersons>

/** Which duplicate goes into which person. */
export const MergePersons = z
  .object(
    {
      id: LookupId.meta({ description: 'The duplicate, which goes', example: 13 }),
      merge_with_id: LookupId.meta({ description: 'The person that stays', example: 12 }),
    },
    BODY,
  )
  .meta({ id: 'MergePersons', description: 'Merge a duplicate into a person' })
export type MergePersons = z.output<typeof MergePersons>

/** The body of v1's `PUT /persons/{id}/merge`. */
export const MergeIntoPerson = MergePersons.pick({ merge_with_id: true }).meta({
  id: 'MergeIntoPerson',
  description: 'The person that stays',
  example: { merge_with_id: 12 },
})

const DeletedPerson = z
  .strictObject({ id })
  .meta({ id: 'DeletedPerson', description: 'What was deleted', example: { id: 12 } })

export const PersonResponse = v2Response('PersonResponse', PersonV2)
export const PersonListResponse = v2ListResponse('PersonListResponse', PersonV2)
export const DeletedPersonResponse = v2Response('DeletedPersonResponse', DeletedPerson)
export const PersonV1Response = v1Response('PersonV1Response', PersonV1)
export const PersonV1ListResponse = v1ListResponse('PersonV1ListResponse', PersonV1)
export const DeletedPersonV1Response = v1Response('DeletedPersonV1Response', DeletedPerson)
