import { type OrganizationV1, type OrganizationV2, toV1Time, toV2Time } from '@callbook/schema'

import { presentV1Owner } from '../crm/present-owner.ts'
import { firstChar } from '../persons/present-person.ts'
import type { OrganizationRow } from './organization-row.ts'

/** An organization with its owner's name and its size: what a person reads. */
export interface OrganizationWithNames extends OrganizationV2 {
  readonly owner_name: string
  readonly people_count: number
}

/** An organization as v2 writes it. */
export const presentOrganizationV2 = (row: OrganizationRow): OrganizationV2 => ({
  id: row.id,
  name: row.name,
  owner_id: row.owner_id,
  add_time: toV2Time(row.add_time),
  update_time: toV2Time(row.update_time),
  address: row.address === null ? null : { value: row.address },
  is_deleted: false,
  visible_to: 3,
  label_ids: [],
  custom_fields: {},
})

/** An organization as the web app shows it. */
export const presentOrganizationWithNames = (row: OrganizationRow): OrganizationWithNames => ({
  ...presentOrganizationV2(row),
  owner_name: row.owner.user.name,
  people_count: row._count.persons,
})

/** An organization as v1 writes it. */
export const presentOrganizationV1 = (row: OrganizationRow): OrganizationV1 => ({
  id: row.id,
  company_id: row.company_id,
  owner_id: presentV1Owner(row.owner),
  name: row.name,
  active_flag: true,
  people_count: row._count.persons,
  first_char: firstChar(row.name),
  update_time: toV1Time(row.update_time),
  add_time: toV1Time(row.add_time),
  visible_to: '3',
  address: row.address,
  picture_id: null,
  label: null,
  label_ids: [],
  owner_name: row.owner.user.name,
  cc_email: null,
})
