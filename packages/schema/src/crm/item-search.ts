import { z } from 'zod'

import { Pagination, wholeNumber } from '../pagination.ts'
import { NextCursor } from './crm-envelopes.ts'
import { SearchTerm, wordList } from './crm-text.ts'
import { LookupId } from './lookup-id.ts'
import { v1Page, v2Page } from './page.ts'
import { WireFlag } from './wire-flag.ts'

/** What can be searched. */
export const ITEM_TYPES = ['person', 'organization', 'deal', 'lead'] as const
export type ItemType = (typeof ITEM_TYPES)[number]
// What Pipedrive has and Callbook has none of: taken, and never found.
const FOREIGN_TYPES = ['product', 'file', 'mail_attachment', 'project'] as const
const FOREIGN_FIELDS = ['code', 'description', 'first_name'] as const

/** Where a term is looked for. What a type of item does not have is not looked at; `custom_fields` are none. */
export const SEARCH_FIELDS = [
  'name',
  'title',
  'phone',
  'email',
  'address',
  'notes',
  'person_name',
  'organization_name',
  'custom_fields',
] as const
export type SearchField = (typeof SEARCH_FIELDS)[number]

const owner = z.strictObject({ id: z.int() }).meta({ description: 'Its owner', example: { id: 7 } })
const visible_to = z.literal(3).meta({ description: 'Always 3: the whole company sees it', example: 3 })
const custom_fields = z.array(z.string()).meta({ description: 'Always []: there are none here', example: [] })
const notes = z.array(z.string()).meta({ description: 'Notes on it that have the term, at most three', example: [] })
const texts = (what: string) => z.array(z.string()).meta({ description: what, example: [] })
const name = z.string().meta({ description: 'Its name', example: 'Jo Park' })
const title = z.string().meta({ description: 'Its title', example: 'Renewal' })
const integerId = z.int().meta({ description: 'Its ID', example: 12 })
const address = z.string().nullable()
const itsOrganization = z
  .strictObject({ id: z.int(), name: z.string(), address })
  .nullable()
  .meta({ description: 'Its organization', example: { id: 3, name: 'Mill', address: null } })
const itsPerson = z
  .strictObject({ id: z.int(), name: z.string() })
  .nullable()
  .meta({ description: 'Its person', example: { id: 12, name: 'Jo Park' } })
const typed = <T extends ItemType>(type: T) => z.literal(type).meta({ description: 'What it is', example: type })

const PersonItem = z
  .strictObject({
    id: integerId,
    type: typed('person'),
    name,
    phones: texts('Their phone numbers'),
    emails: texts('Their e-mail addresses'),
    primary_email: z.string().nullable().meta({ description: 'The e-mail address to use', example: null }),
    visible_to,
    owner,
    organization: itsOrganization,
    custom_fields,
    notes,
  })
  .meta({ id: 'PersonItem', description: 'A person that was found' })
const OrganizationItem = z
  .strictObject({
    id: integerId,
    type: typed('organization'),
    name,
    address: address.meta({ description: 'Its address', example: null }),
    visible_to,
    owner,
    custom_fields,
    notes,
  })
  .meta({ id: 'OrganizationItem', description: 'An organization that was found' })
const DealItem = z
  .strictObject({
    id: integerId,
    type: typed('deal'),
    title,
    value: z.number().meta({ description: 'Its value', example: 1200 }),
    currency: z.string().meta({ description: 'The currency of the value', example: 'EUR' }),
    status: z.enum(['open', 'won', 'lost']).meta({ description: 'Its status', example: 'open' }),
    visible_to,
    owner,
    stage: z.strictObject({ id: z.int() }).meta({ description: 'Its stage', example: { id: 1 } }),
    person: itsPerson,
    organization: itsOrganization,
    custom_fields,
    notes,
    is_archived: z.literal(false).meta({ description: 'Always false: deals are not archived here', example: false }),
  })
  .meta({ id: 'DealItem', description: 'A deal that was found' })
const LeadItem = z
  .strictObject({
    id: z.guid().meta({ description: 'Its ID', example: 'adf21080-0e10-11eb-879b-05d71fb426ec' }),
    type: typed('lead'),
    title,
    value: z.number().nullable().meta({ description: 'Its value', example: null }),
    currency: z.string().nullable().meta({ description: 'The currency of the value', example: null }),
    visible_to,
    owner,
    person: itsPerson,
    organization: itsOrganization,
    phones: texts("Its person's phone numbers"),
    emails: texts("Its person's e-mail addresses"),
    custom_fields,
    notes,
    is_archived: z.boolean().meta({ description: 'Whether it is archived', example: false }),
  })
  .meta({ id: 'LeadItem', description: 'A lead that was found' })

export type PersonItem = z.output<typeof PersonItem>
export type OrganizationItem = z.output<typeof OrganizationItem>
export type DealItem = z.output<typeof DealItem>
export type LeadItem = z.output<typeof LeadItem>

const hit = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    result_score: z.number().meta({ description: 'How well it fits: 1 at best', example: 1 }),
    item,
  })

const anyHit = hit(z.discriminatedUnion('type', [PersonItem, OrganizationItem, DealItem, LeadItem]))
/** Something that was found. */
export type SearchHit = z.output<typeof anyHit>
export type SearchItem = SearchHit['item']

const success = z.literal(true).meta({ description: 'If the response is successful or not', example: true })
const items = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item).meta({ description: 'What was found, the best first', example: [] }) }).meta({
    description: 'What was found',
    example: { items: [] },
  })
const everything = z
  .strictObject({
    items: z.array(anyHit).meta({ description: 'What was found, the best first', example: [] }),
    related_items: z
      .array(anyHit)
      .meta({ description: 'What belongs to what was found, when it was asked for', example: [] }),
  })
  .meta({ description: 'What was found', example: { items: [], related_items: [] } })
const v1More = z
  .strictObject({ pagination: Pagination.strict() })
  .meta({ description: 'Where this page lies', example: { pagination: Pagination.meta()?.example } })
const answer = <T extends z.ZodType, M extends z.ZodType>(id: string, data: T, additional_data: M) =>
  z.strictObject({ success, data, additional_data }).meta({ id, description: 'What was found' })

export const PersonSearchResponse = answer('PersonSearchResponse', items(hit(PersonItem)), NextCursor)
export const PersonSearchV1Response = answer('PersonSearchV1Response', items(hit(PersonItem)), v1More)
export const OrganizationSearchResponse = answer('OrganizationSearchResponse', items(hit(OrganizationItem)), NextCursor)
export const OrganizationSearchV1Response = answer('OrganizationSearchV1Response', items(hit(OrganizationItem)), v1More)
export const ItemSearchResponse = answer('ItemSearchResponse', everything, NextCursor)
export const ItemSearchV1Response = answer('ItemSearchV1Response', everything, v1More)

/** The most items in a page of a search. */
const MAX_SEARCH_PAGE = 100
const limit = wholeNumber(1, MAX_SEARCH_PAGE)
  .default(MAX_SEARCH_PAGE)
  .meta({ description: `Items in a page. The upper limit is ${MAX_SEARCH_PAGE}.`, example: MAX_SEARCH_PAGE })
const exact_match = WireFlag.optional().meta({
  description: 'When true, a field must be the whole term, in either case; terms may then be one character long',
  example: true,
})
const term = SearchTerm.meta({
  description: 'What to look for: at least 2 characters, or 1 with `exact_match`. A phone number in any writing',
  example: '+372 4923 4343',
})
const fieldsOf = <T extends string>(fields: readonly T[]) =>
  wordList(fields)
    .optional()
    .meta({ description: 'Where to look, separated by commas; everywhere unless told', example: fields[0] })

interface Terms {
  readonly term: string
  readonly exact_match?: boolean | undefined
}
const longEnough = ({ term, exact_match }: Terms) => exact_match === true || Array.from(term).length >= 2
const TOO_SHORT = { path: ['term'], error: 'must be at least 2 characters long.' }

const persons = {
  term,
  fields: fieldsOf(['name', 'phone', 'email', 'notes', 'custom_fields']),
  exact_match,
  organization_id: LookupId.optional().meta({ description: 'Only persons of this organization', example: 3 }),
}
const organizations = { term, fields: fieldsOf(['name', 'address', 'notes', 'custom_fields']), exact_match }
const anything = {
  term,
  item_types: wordList([...ITEM_TYPES, ...FOREIGN_TYPES])
    .optional()
    .meta({ description: 'What to look for, separated by commas; everything unless told', example: 'person,lead' }),
  fields: fieldsOf([...SEARCH_FIELDS, ...FOREIGN_FIELDS]),
  search_for_related_items: WireFlag.optional().meta({
    description: 'When true, `related_items` has the newest deals and leads of what was found, and its persons',
    example: true,
  }),
  exact_match,
}
const v2Paging = { cursor: v2Page.cursor, limit }
const v1Paging = { start: v1Page.start, limit }

/** The query of `GET /api/v2/persons/search`. */
export const SearchPersons = z
  .object({ ...persons, ...v2Paging })
  .refine(longEnough, TOO_SHORT)
  .meta({ id: 'SearchPersons', description: 'The query of GET /api/v2/persons/search' })
/** The query of `GET /v1/persons/search`. */
export const SearchPersonsV1 = z
  .object({ ...persons, ...v1Paging })
  .refine(longEnough, TOO_SHORT)
  .meta({ id: 'SearchPersonsV1', description: 'The query of GET /v1/persons/search' })
/** The query of `GET /api/v2/organizations/search`. */
export const SearchOrganizations = z
  .object({ ...organizations, ...v2Paging })
  .refine(longEnough, TOO_SHORT)
  .meta({ id: 'SearchOrganizations', description: 'The query of GET /api/v2/organizations/search' })
/** The query of `GET /v1/organizations/search`. */
export const SearchOrganizationsV1 = z
  .object({ ...organizations, ...v1Paging })
  .refine(longEnough, TOO_SHORT)
  .meta({ id: 'SearchOrganizationsV1', description: 'The query of GET /v1/organizations/search' })
/** The query of `GET /api/v2/itemSearch`. */
export const SearchItems = z
  .object({ ...anything, ...v2Paging })
  .refine(longEnough, TOO_SHORT)
  .meta({ id: 'SearchItems', description: 'The query of GET /api/v2/itemSearch' })
/** The query of `GET /v1/itemSearch`. */
export const SearchItemsV1 = z
  .object({ ...anything, ...v1Paging })
  .refine(longEnough, TOO_SHORT)
  .meta({ id: 'SearchItemsV1', description: 'The query of GET /v1/itemSearch' })
