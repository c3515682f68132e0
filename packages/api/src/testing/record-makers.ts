import { randomInt, randomUUID } from 'node:crypto'

import { CallLogResponse } from '@callbook/schema'

import { FIRST_OWN_ID } from '../activity-types/built-in-activity-types.ts'
import { wireCall } from './call-input.ts'
import { multipartOf } from './multipart-of.ts'
import type { TestCallbook } from './open-test-callbook.ts'
import type { TestCompany } from './test-world.ts'
import { wavOf } from './wav-of.ts'

/** How a record comes into being, and what an id looks like that no record has. */
interface RecordMaker {
  readonly make: (callbook: TestCallbook, company: TestCompany) => Promise<string | number>
  readonly unused: () => string | number
}

const unusedInteger = () => randomInt(2_000_000_000, 2_100_000_000)

/** A call log with a recording: what can be asked of one can be asked of it. */
const makeCallLog: RecordMaker['make'] = async ({ fetch }, { admin }) => {
  const post = async (
    path: string,
    init: { body: NonNullable<RequestInit['body']>; headers?: Record<string, string> },
  ) => {
    const headers = { ...init.headers, 'x-api-token': admin.token }
    const answer = await fetch(new Request(`http://127.0.0.1${path}`, { ...init, method: 'POST', headers }))
    if (!answer.ok) throw new Error(`POST ${path} was answered with ${answer.status}: ${await answer.text()}`)
    return answer
  }
  const answer = await post('/v1/callLogs', { body: JSON.stringify(wireCall()) })
  const { id } = CallLogResponse.parse(await answer.json()).data
  await post(`/v1/callLogs/${id}/recordings`, await multipartOf({ file: new Blob([wavOf({ seconds: 0.05 })]) }))
  return id
}

/** What a path names, by the segment before its parameter: `/persons/:id` names a person. */
export const RECORD_MAKERS = {
  callLogs: { make: makeCallLog, unused: () => randomUUID().replaceAll('-', '') },
  persons: {
    make: async (_, company) => (await company.addPerson({ numbers: ['+49301234567'] })).id,
    unused: unusedInteger,
  },
  organizations: { make: async (_, company) => (await company.addOrganization()).id, unused: unusedInteger },
  deals: { make: async (_, company) => (await company.addDeal()).id, unused: unusedInteger },
  leads: {
    make: async (_, company) => {
      const { id: person_id } = await company.addPerson()
      return (await company.addLead({ person_id })).id
    },
    unused: () => randomUUID(),
  },
  activities: { make: async (_, company) => (await company.addActivity()).id, unused: unusedInteger },
  notes: {
    make: async ({ db }, company) => {
      const { id: person_id } = await company.addPerson()
      const data = { company_id: company.company_id, user_id: company.admin.user_id, content: 'Called back', person_id }
      return (await db.prisma.note.create({ data })).id
    },
    unused: unusedInteger,
  },
  users: { make: async (_, company) => (await company.addMember()).user_id, unused: unusedInteger },
  activityTypes: {
    make: async ({ db }, { company_id }) => {
      const data = { company_id, name: 'Visit', key_string: `visit_${randomInt(2 ** 40)}`, icon_key: 'task' }
      return (await db.prisma.activityType.create({ data })).id + FIRST_OWN_ID
    },
    unused: unusedInteger,
  },
} satisfies Record<string, RecordMaker>

export type RecordKind = keyof typeof RECORD_MAKERS

const isRecordKind = (name: string): name is RecordKind => name in RECORD_MAKERS

/** The records that a path names, by parameter: `/persons/:id/deals` has `{ id: 'persons' }`. */
export const recordKindsOf = (path: string): Readonly<Record<string, RecordKind>> => {
  const segments = path.split('/')
  return Object.fromEntries(
    segments.flatMap((segment, index) => {
      if (!segment.startsWith(':')) return []
      const before = segments[index - 1] ?? ''
      if (isRecordKind(before)) return [[segment.slice(1), before]]
      throw new Error(`No maker knows what ${segment} is in ${path}: teach testing/record-makers.ts to make one.`)
    }),
  )
}

const KINDS_OF_FIELDS: Readonly<Record<string, RecordKind>> = {
  person_id: 'persons',
  org_id: 'organizations',
  organization_id: 'organizations',
  deal_id: 'deals',
  lead_id: 'leads',
  activity_id: 'activities',
  user_id: 'users',
  owner_id: 'users',
  merge_with_id: 'persons',
}

/** The kind of record that a field of a query or body points to; undefined: to none. */
export const recordKindOfField = (field: string): RecordKind | undefined => KINDS_OF_FIELDS[field]
