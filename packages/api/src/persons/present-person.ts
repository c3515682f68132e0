import { type PersonV1, type PersonV2, toV1Time, toV2Time } from '@callbook/schema'

import { presentV1Owner } from '../crm/present-owner.ts'
import type { PersonRow } from './person-row.ts'

/** A person with the names of what it is linked to: what a person reads. */
export interface PersonWithNames extends PersonV2 {
  readonly owner_name: string
  readonly org_name: string | null
}

/** The last word of a name of several is the last name. */
const splitName = (name: string) => {
  const space = name.lastIndexOf(' ')
  return space < 0
    ? { first_name: name, last_name: null }
    : { first_name: name.slice(0, space).trim(), last_name: name.slice(space + 1) }
}

/** The first letter of a name, in lower case. */
export const firstChar = (name: string): string => (Array.from(name)[0] ?? '').toLowerCase()

/** The organization, unless it was deleted: then it looks missing. */
const livingOrganization = ({ organization }: PersonRow) =>
  organization && organization.delete_time === null ? organization : null

/** A person as v2 writes it. */
export const presentPersonV2 = (row: PersonRow): PersonV2 => ({
  id: row.id,
  name: row.name,
  ...splitName(row.name),
  owner_id: row.owner_id,
  org_id: livingOrganization(row)?.id ?? null,
  add_time: toV2Time(row.add_time),
  update_time: toV2Time(row.update_time),
  emails: row.emails,
  phones: row.phones,
  is_deleted: false,
  visible_to: 3,
  label_ids: [],
  picture_id: null,
  job_title: row.job_title,
  custom_fields: {},
})

/** A person as the web app shows it. */
export const presentPersonWithNames = (row: PersonRow): PersonWithNames => ({
  ...presentPersonV2(row),
  owner_name: row.owner.user.name,
  org_name: livingOrganization(row)?.name ?? null,
})

/** A person as v1 writes it. */
export const presentPersonV1 = (row: PersonRow): PersonV1 => {
  const organization = livingOrganization(row)
  return {
    id: row.id,
    company_id: row.company_id,
    owner_id: presentV1Owner(row.owner),
    org_id: organization && {
      name: organization.name,
      people_count: organization._count.persons,
      owner_id: organization.owner_id,
      address: organization.address,
      active_flag: true,
      cc_email: null,
      value: organization.id,
    },
    name: row.name,
    ...splitName(row.name),
    active_flag: true,
    phone: row.phones,
    email: row.emails,
    primary_email: row.emails[0]?.value ?? null,
    first_char: firstChar(row.name),
    update_time: toV1Time(row.update_time),
    add_time: toV1Time(row.add_time),
    visible_to: '3',
    picture_id: null,
    label: null,
    label_ids: [],
    job_title: row.job_title,
    org_name: organization?.name ?? null,
    owner_name: row.owner.user.name,
    cc_email: null,
  }
}
