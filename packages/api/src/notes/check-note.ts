import type { UpdateNote } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { requireAdmin } from '../auth/require-admin.ts'
import type { ActorContext } from '../context.ts'
import { requireReferences } from '../crm/find-references.ts'

type Links = Pick<UpdateNote, 'person_id' | 'org_id' | 'deal_id' | 'lead_id'>
type Sent = Omit<UpdateNote, 'content'>

const PINS = [
  ['pinned_to_person_flag', 'person_id'],
  ['pinned_to_organization_flag', 'org_id'],
  ['pinned_to_deal_flag', 'deal_id'],
  ['pinned_to_lead_flag', 'lead_id'],
] as const

/**
 * The rules of a note, of what is sent beside what is there: another author needs account settings access (403), what
 * it is on must exist (404), it is on something, and pinned only to what it is on (400).
 */
export const checkNote = async (ctx: ActorContext, sent: Sent, before: Links = {}): Promise<void> => {
  if (sent.user_id != null && sent.user_id !== ctx.actor.user_id) requireAdmin(ctx.actor)
  const links: Links = {
    person_id: sent.person_id === undefined ? before.person_id : sent.person_id,
    org_id: sent.org_id === undefined ? before.org_id : sent.org_id,
    deal_id: sent.deal_id === undefined ? before.deal_id : sent.deal_id,
    lead_id: sent.lead_id === undefined ? before.lead_id : sent.lead_id,
  }
  if (Object.values(links).every((id) => id == null)) {
    throw new AppError('bad_request', 'One of "person_id", "org_id", "deal_id" and "lead_id" is required.')
  }
  const astray = PINS.find(([flag, id]) => sent[flag] === true && links[id] == null)
  if (astray)
    throw new AppError('bad_request', `"${astray[0]}" needs "${astray[1]}": a note is pinned to what it is on.`)
  await requireReferences(ctx, sent)
}
