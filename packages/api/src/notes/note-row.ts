import type { Prisma } from '@callbook/db'

const NAMED = { select: { name: true, delete_time: true } } as const
const TITLED = { select: { title: true, delete_time: true } } as const

/** The columns a note's answer is made of. */
export const NOTE_COLUMNS = {
  id: true,
  content: true,
  user_id: true,
  last_update_user_id: true,
  person_id: true,
  org_id: true,
  deal_id: true,
  lead_id: true,
  pinned_to_person_flag: true,
  pinned_to_organization_flag: true,
  pinned_to_deal_flag: true,
  pinned_to_lead_flag: true,
  add_time: true,
  update_time: true,
  user: { select: { user: { select: { name: true, email: true, image: true } } } },
  person: NAMED,
  organization: NAMED,
  deal: TITLED,
  lead: TITLED,
} as const satisfies Prisma.NoteSelect

/** A living note, with what its answer needs. */
export type NoteRow = Prisma.NoteGetPayload<{ select: typeof NOTE_COLUMNS }>
