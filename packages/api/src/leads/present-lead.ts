import type { Prisma } from '@callbook/db'
import type { Lead } from '@callbook/schema'

import { toDay } from '../crm/to-day.ts'

/** The columns of a lead itself. */
export const LEAD_OWN_COLUMNS = {
  id: true,
  title: true,
  owner_id: true,
  person_id: true,
  organization_id: true,
  value_amount: true,
  value_currency: true,
  expected_close_date: true,
  is_archived: true,
  was_seen: true,
  source_name: true,
  add_time: true,
  update_time: true,
} as const

/** The columns that answers are made of, with the names that people read. */
export const LEAD_COLUMNS = {
  ...LEAD_OWN_COLUMNS,
  owner: { select: { user: { select: { name: true } } } },
  person: { select: { name: true } },
  organization: { select: { name: true } },
  activities: {
    where: { done: false, delete_time: null },
    select: { id: true },
    orderBy: [{ due_date: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: 1,
  },
} satisfies Prisma.LeadSelect

export type LeadRow = Prisma.LeadGetPayload<{ select: typeof LEAD_COLUMNS }>

/** A lead, as v1 answers. */
export const presentLead = (row: LeadRow): Lead => ({
  id: row.id,
  title: row.title,
  owner_id: row.owner_id,
  creator_id: row.owner_id,
  label_ids: [],
  value:
    row.value_amount && row.value_currency
      ? { amount: row.value_amount.toNumber(), currency: row.value_currency }
      : null,
  expected_close_date: toDay(row.expected_close_date),
  person_id: row.person_id,
  organization_id: row.organization_id,
  is_archived: row.is_archived,
  source_name: row.source_name,
  origin: 'API',
  origin_id: null,
  channel: null,
  channel_id: null,
  was_seen: row.was_seen,
  next_activity_id: row.activities[0]?.id ?? null,
  add_time: row.add_time.toISOString(),
  update_time: row.update_time.toISOString(),
  visible_to: '3',
})

/** A lead with the names of what it is linked to: what a person reads. */
export interface LeadWithNames extends Lead {
  readonly owner_name: string
  readonly person_name: string | null
  readonly organization_name: string | null
}

export const presentLeadWithNames = (row: LeadRow): LeadWithNames => ({
  ...presentLead(row),
  owner_name: row.owner.user.name,
  person_name: row.person?.name ?? null,
  organization_name: row.organization?.name ?? null,
})
