import { type Note, toV1Time } from '@callbook/schema'

import type { NoteRow } from './note-row.ts'

interface Deletable {
  readonly delete_time: Date | null
}

/** What a note is on, unless it was deleted: the note keeps its id, and nothing more. */
const living = <T extends Deletable>(row: T | null): T | null => (row && row.delete_time === null ? row : null)

const named = (row: (Deletable & { readonly name: string }) | null) => {
  const its = living(row)
  return its && { name: its.name }
}
const titled = (row: (Deletable & { readonly title: string }) | null) => {
  const its = living(row)
  return its && { title: its.title }
}

/** A note as v1 writes it, for who asks. */
export const presentNote = (row: NoteRow, asking_id: number): Note => ({
  id: row.id,
  active_flag: true,
  add_time: toV1Time(row.add_time),
  update_time: toV1Time(row.update_time),
  content: row.content,
  user_id: row.user_id,
  user: {
    email: row.user.user.email,
    icon_url: row.user.user.image,
    is_you: row.user_id === asking_id,
    name: row.user.user.name,
  },
  last_update_user_id: row.last_update_user_id,
  person_id: row.person_id,
  person: named(row.person),
  org_id: row.org_id,
  organization: named(row.organization),
  deal_id: row.deal_id,
  deal: titled(row.deal),
  lead_id: row.lead_id,
  lead: titled(row.lead),
  project_id: null,
  project: null,
  pinned_to_person_flag: row.pinned_to_person_flag,
  pinned_to_organization_flag: row.pinned_to_organization_flag,
  pinned_to_deal_flag: row.pinned_to_deal_flag,
  pinned_to_lead_flag: row.pinned_to_lead_flag,
  pinned_to_project_flag: false,
})
