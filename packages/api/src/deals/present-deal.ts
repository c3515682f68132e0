import type { Prisma } from '@callbook/db'
import { type Deal, type DealV1, toV1Time, toV2Time } from '@callbook/schema'

import { toDay } from '../crm/to-day.ts'

/** The columns that v2's answers are made of. */
export const DEAL_COLUMNS = {
  id: true,
  title: true,
  owner_id: true,
  person_id: true,
  org_id: true,
  pipeline_id: true,
  stage_id: true,
  value: true,
  currency: true,
  add_time: true,
  update_time: true,
  stage_change_time: true,
  status: true,
  probability: true,
  lost_reason: true,
  won_time: true,
  lost_time: true,
  expected_close_date: true,
  delete_time: true,
} as const

type DealRow = Prisma.DealGetPayload<{ select: typeof DEAL_COLUMNS }>

/** The same, with the names that people read. */
export const DEAL_COLUMNS_WITH_NAMES = {
  ...DEAL_COLUMNS,
  owner: { select: { user: { select: { name: true } } } },
  person: { select: { name: true } },
  organization: { select: { name: true } },
} as const

export type DealRowWithNames = Prisma.DealGetPayload<{ select: typeof DEAL_COLUMNS_WITH_NAMES }>

const contact = { select: { label: true, value: true, primary: true }, orderBy: { id: 'asc' } } as const

/** The columns that v1's answers are made of: what a deal is linked to is spelt out there. */
export const DEAL_V1_COLUMNS = {
  ...DEAL_COLUMNS,
  owner: { select: { active_flag: true, user: { select: { id: true, name: true, email: true } } } },
  person: {
    select: { id: true, name: true, owner_id: true, delete_time: true, phones: contact, emails: contact },
  },
  organization: {
    select: {
      id: true,
      name: true,
      address: true,
      owner_id: true,
      delete_time: true,
      _count: { select: { persons: { where: { delete_time: null } } } },
    },
  },
} as const

type DealV1Row = Prisma.DealGetPayload<{ select: typeof DEAL_V1_COLUMNS }>

const orNull = <T>(write: (instant: Date) => T, instant: Date | null): T | null => instant && write(instant)

const timesOf = (row: DealRow | DealV1Row, write: (instant: Date) => string) => ({
  add_time: write(row.add_time),
  update_time: write(row.update_time),
  stage_change_time: orNull(write, row.stage_change_time),
  close_time: orNull(write, row.won_time ?? row.lost_time),
  won_time: orNull(write, row.won_time),
  lost_time: orNull(write, row.lost_time),
})

/** A deal, as v2 answers. */
export const presentDeal = (row: DealRow): Deal => ({
  id: row.id,
  title: row.title,
  owner_id: row.owner_id,
  person_id: row.person_id,
  org_id: row.org_id,
  pipeline_id: row.pipeline_id,
  stage_id: row.stage_id,
  value: row.value.toNumber(),
  currency: row.currency,
  ...timesOf(row, toV2Time),
  status: row.status,
  is_deleted: row.delete_time !== null,
  is_archived: false,
  probability: row.probability,
  lost_reason: row.lost_reason,
  expected_close_date: toDay(row.expected_close_date),
  visible_to: 3,
  label_ids: [],
  custom_fields: {},
})

/** A deal with the names of what it is linked to: what a person reads. */
export interface DealWithNames extends Deal {
  readonly owner_name: string
  readonly person_name: string | null
  readonly org_name: string | null
}

export const presentDealWithNames = (row: DealRowWithNames): DealWithNames => ({
  ...presentDeal(row),
  owner_name: row.owner.user.name,
  person_name: row.person?.name ?? null,
  org_name: row.organization?.name ?? null,
})

const presentPerson = ({ id, delete_time, phones, emails, ...person }: NonNullable<DealV1Row['person']>) => ({
  active_flag: delete_time === null,
  name: person.name,
  email: emails,
  phone: phones,
  owner_id: person.owner_id,
  value: id,
})

const presentOrganization = (organization: NonNullable<DealV1Row['organization']>) => ({
  name: organization.name,
  people_count: organization._count.persons,
  owner_id: organization.owner_id,
  address: organization.address,
  active_flag: organization.delete_time === null,
  cc_email: '',
  value: organization.id,
})

/** A deal, as v1 answers. */
export const presentDealV1 = (row: DealV1Row): DealV1 => {
  const { active_flag, user } = row.owner
  const value = row.value.toNumber()
  return {
    id: row.id,
    user_id: { ...user, has_pic: false, pic_hash: null, active_flag, value: user.id },
    person_id: row.person && presentPerson(row.person),
    org_id: row.organization && presentOrganization(row.organization),
    stage_id: row.stage_id,
    pipeline_id: row.pipeline_id,
    title: row.title,
    value,
    currency: row.currency,
    ...timesOf(row, toV1Time),
    active: row.status === 'open',
    deleted: row.delete_time !== null,
    is_archived: false,
    status: row.status,
    probability: row.probability,
    lost_reason: row.lost_reason,
    visible_to: '3',
    expected_close_date: toDay(row.expected_close_date),
    person_name: row.person?.name ?? null,
    org_name: row.organization?.name ?? null,
    owner_name: user.name,
    formatted_value: `${row.currency} ${value.toLocaleString('en')}`,
  }
}
