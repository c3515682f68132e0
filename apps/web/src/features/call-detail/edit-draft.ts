import { z } from 'zod'

import { OUTCOMES } from '@/features/call-logs/outcome-looks.ts'
import { draftStorage, EDIT_DRAFT_PREFIX } from '@/features/log-call/draft-storage.ts'

import type { DetailedCall } from './detailed-call.ts'
import { editValues, type EditValues } from './edit-values.ts'

const Chosen = z
  .object({ kind: z.enum(['person', 'organization', 'deal', 'lead']), id: z.string(), name: z.string() })
  .nullable()

/** What was changed in the form and not saved. The rest is the call's, as it is by then. */
const EditDraft = z
  .object({
    subject: z.string(),
    outcome: z.enum(OUTCOMES),
    note: z.string(),
    person: Chosen,
    organization: Chosen,
    deal_or_lead: Chosen,
  })
  .partial()
export type EditDraft = z.output<typeof EditDraft>

const keyOf = (userId: number, id: string): string => `${EDIT_DRAFT_PREFIX}${userId}.${id}`

/** What this user changed of the call in this browser and has not saved yet; null: nothing. */
export const readEditDraft = (userId: number, id: string): EditDraft | null => {
  try {
    return EditDraft.parse(JSON.parse(draftStorage()?.getItem(keyOf(userId, id)) ?? ''))
  } catch {
    // None, or one of an older version.
    return null
  }
}

export const forgetEditDraft = (userId: number, id: string): void => draftStorage()?.removeItem(keyOf(userId, id))

/** Keeps what differs from the call; forgets a draft that differs in nothing. */
export const keepEditDraft = (userId: number, call: DetailedCall, values: EditValues): void => {
  const before = new Map<string, unknown>(Object.entries(editValues(call)))
  const changed = Object.entries(values).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before.get(key)),
  )
  if (changed.length === 0) {
    forgetEditDraft(userId, call.id)
    return
  }
  try {
    draftStorage()?.setItem(keyOf(userId, call.id), JSON.stringify(Object.fromEntries(changed)))
  } catch {
    // Storage is full.
  }
}
