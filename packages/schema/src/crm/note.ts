import { z } from 'zod'

import { MAX_NOTE_LENGTH } from '../limits.ts'
import { LeadId } from '../record-id.ts'
import { UtcDateTime } from '../utc-date-time.ts'
import { v1ListResponse, v1Response } from './crm-envelopes.ts'
import { textUpTo, v1Sort } from './crm-text.ts'
import { LookupId } from './lookup-id.ts'
import { v1Page, v2Page } from './page.ts'
import { WireFlag } from './wire-flag.ts'
import { V1Time } from './wire-time.ts'

const linkId = (what: string) =>
  z
    .int()
    .nullable()
    .meta({ description: `The ID of the ${what} it is on`, example: 12 })
const pinned = (what: string) =>
  z.boolean().meta({ description: `Whether it is pinned to the ${what}`, example: false })
const named = (what: string) =>
  z
    .strictObject({ name: z.string() })
    .nullable()
    .meta({ description: `The ${what} it is on`, example: { name: 'Jo' } })
const titled = (what: string) =>
  z
    .strictObject({ title: z.string() })
    .nullable()
    .meta({ description: `The ${what} it is on`, example: { title: 'Renewal' } })

/** A note as v1 writes it: there is no other version. */
export const Note = z
  .strictObject({
    id: z.int().meta({ description: 'The ID of the note', example: 5 }),
    active_flag: z.literal(true).meta({ description: 'Always true: deleted ones look missing', example: true }),
    add_time: V1Time.meta({ description: 'When the note was added', example: '2024-01-31 08:00:00' }),
    update_time: V1Time.meta({ description: 'When the note last changed', example: '2024-01-31 08:00:00' }),
    content: z.string().meta({ description: 'The note, in HTML, as it was sent', example: '<p>Call back.</p>' }),
    user_id: z.int().meta({ description: 'The ID of the author', example: 7 }),
    user: z
      .strictObject({ email: z.string(), icon_url: z.string().nullable(), is_you: z.boolean(), name: z.string() })
      .meta({
        description: 'The author',
        example: { email: 'ada@acme.example', icon_url: null, is_you: true, name: 'Ada Kask' },
      }),
    last_update_user_id: z
      .int()
      .nullable()
      .meta({ description: 'The ID of the user who last changed it', example: null }),
    person_id: linkId('person'),
    person: named('person'),
    org_id: linkId('organization'),
    organization: named('organization'),
    deal_id: linkId('deal'),
    deal: titled('deal'),
    lead_id: z
      .guid()
      .nullable()
      .meta({ description: 'The ID of the lead it is on', example: 'adf21080-0e10-11eb-879b-05d71fb426ec' }),
    lead: titled('lead'),
    project_id: z.null().meta({ description: 'Always null: there are no projects here', example: null }),
    project: z.null().meta({ description: 'Always null: there are no projects here', example: null }),
    pinned_to_person_flag: pinned('person'),
    pinned_to_organization_flag: pinned('organization'),
    pinned_to_deal_flag: pinned('deal'),
    pinned_to_lead_flag: pinned('lead'),
    pinned_to_project_flag: z.literal(false).meta({ description: 'Always false', example: false }),
  })
  .meta({ id: 'Note', description: 'A note' })
export type Note = z.output<typeof Note>

const content = textUpTo(MAX_NOTE_LENGTH)
  .refine((text) => text.trim() !== '', { error: 'is required.' })
  .meta({ description: 'The note, in HTML', example: '<p>Call back on Friday.</p>' })
const userId = LookupId.nullish().meta({
  description: 'The ID of the author; absent: you. Another one than yourself needs account settings access',
  example: 7,
})
const link = (what: string) =>
  LookupId.nullish().meta({ description: `The ID of the ${what} it is on. null takes it off`, example: 12 })
const flag = (what: string) =>
  WireFlag.nullish().meta({ description: `1 pins the note to its ${what}, 0 unpins it`, example: 0 })

const fields = {
  user_id: userId,
  person_id: link('person'),
  org_id: link('organization'),
  deal_id: link('deal'),
  lead_id: LeadId.nullish().meta({
    description: 'The ID of the lead it is on. null takes it off',
    example: 'adf21080-0e10-11eb-879b-05d71fb426ec',
  }),
  pinned_to_person_flag: flag('person'),
  pinned_to_organization_flag: flag('organization'),
  pinned_to_deal_flag: flag('deal'),
  pinned_to_lead_flag: flag('lead'),
}
const BODY = { error: 'must be a JSON object.' }

/** What `POST /v1/notes` takes. Which records it is on is the API's to check: at least one. */
export const AddNote = z
  .object({ content, ...fields }, BODY)
  .meta({ id: 'AddNote', description: 'A note to add', example: { content: '<p>Call back.</p>', person_id: 12 } })
export type AddNote = z.output<typeof AddNote>

/** What `PUT /v1/notes/{id}` takes: only what is sent changes. */
export const UpdateNote = z
  .object({ content: content.optional().meta({ ...content.meta() }), ...fields }, BODY)
  .meta({ id: 'UpdateNote', description: 'Changes to a note', example: { content: '<p>Call back.</p>' } })
export type UpdateNote = z.output<typeof UpdateNote>

/** One note. */
export const NoteById = z
  .object({ id: LookupId.meta({ description: 'The ID of the note', example: 5 }) })
  .meta({ id: 'NoteById', description: 'One note' })
export type NoteById = z.output<typeof NoteById>

const of = (what: string) => LookupId.optional().meta({ description: `Only those on this ${what}`, example: 12 })
const filters = {
  user_id: LookupId.optional().meta({ description: 'Only those of this author', example: 7 }),
  person_id: of('person'),
  org_id: of('organization'),
  deal_id: of('deal'),
  lead_id: LeadId.optional().meta({
    description: 'Only those on this lead',
    example: 'adf21080-0e10-11eb-879b-05d71fb426ec',
  }),
}
const pinnedTo = (what: string) =>
  WireFlag.optional().meta({ description: `Only those (1), or only those not (0), pinned to a ${what}`, example: 1 })
const SORTS = ['id', 'user_id', 'deal_id', 'person_id', 'org_id', 'content', 'add_time', 'update_time'] as const

/** The query of `GET /v1/notes`. */
export const ListNotes = z
  .object({
    ...filters,
    pinned_to_person_flag: pinnedTo('person'),
    pinned_to_organization_flag: pinnedTo('organization'),
    pinned_to_deal_flag: pinnedTo('deal'),
    pinned_to_lead_flag: pinnedTo('lead'),
    updated_since: UtcDateTime.optional().meta({
      description: 'Only those that changed at this time or later',
      example: '2024-01-31T08:00:00Z',
    }),
    sort: v1Sort(SORTS).optional().meta({ description: 'What to sort by, and ASC or DESC', example: 'add_time DESC' }),
    ...v1Page,
  })
  .meta({ id: 'ListNotes', description: 'The query of GET /v1/notes' })

/** The web app's list: the newest first. */
export const BrowseNotes = z
  .object({ ...filters, ...v2Page })
  .meta({ id: 'BrowseNotes', description: 'A page of notes, the newest first' })
export type BrowseNotes = z.output<typeof BrowseNotes>

const done = z.literal(true).meta({ description: 'Always true', example: true })

export const NoteResponse = v1Response('NoteResponse', Note)
export const NoteListResponse = v1ListResponse('NoteListResponse', Note)
export const DeletedNoteResponse = v1Response('DeletedNoteResponse', done)
