import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import {
  AcceptInvitation,
  AddCallLog,
  AssignCallLogs,
  AddCompanyNumber,
  CallLog,
  CallLogFilter,
  CallLogListResponse,
  CallLogResponse,
  CompanyNumberById,
  CreateApiToken,
  CreateInvitation,
  CreateOAuthApp,
  CreateSavedView,
  DeleteCallLogs,
  DeleteSavedView,
  DoneResponse,
  ErrorResponse,
  FindFilterChoices,
  GatewayErrorResponse,
  InsightsFilter,
  InsightsHour,
  InboxByNumber,
  LinkInbox,
  ImportCallLogs,
  InvitationById,
  InvitationBySecret,
  ListApiTokens,
  ListAuditEvents,
  ListCallLogs,
  ListInbox,
  ListOAuthConnections,
  LogCall,
  OAuthAppById,
  OAuthErrorResponse,
  OAuthTokenResponse,
  Pagination,
  RecordingUpload,
  RevokeApiToken,
  RevokeOAuthConnection,
  RuleNumber,
  SearchCallLogs,
  SearchRecords,
  SimilarCallLogs,
  SuggestPersons,
  UnlinkInbox,
  UpdateCompany,
  UpdateCompanyNumber,
  UpdateMember,
  UndoLogCall,
  UpdateCallLog,
  UpdateOAuthApp,
  UpdateSavedView,
  UpdateProfile,
} from './index.ts'

const objects: readonly z.ZodObject[] = [
  AddCallLog,
  AssignCallLogs,
  CallLog,
  CallLogFilter,
  CreateSavedView,
  DeleteCallLogs,
  DeleteSavedView,
  UpdateSavedView,
  FindFilterChoices,
  ListCallLogs,
  Pagination,
  RecordingUpload,
  SearchCallLogs,
  SearchRecords,
  SimilarCallLogs,
  SuggestPersons,
  UpdateCallLog,
  LogCall,
  UndoLogCall,
  CallLogResponse,
  CallLogListResponse,
  DoneResponse,
  ErrorResponse,
  GatewayErrorResponse,
  CreateApiToken,
  InsightsFilter,
  InsightsHour,
  ListApiTokens,
  RevokeApiToken,
  CreateOAuthApp,
  UpdateOAuthApp,
  OAuthAppById,
  ListOAuthConnections,
  RevokeOAuthConnection,
  OAuthTokenResponse,
  OAuthErrorResponse,
  ListInbox,
  InboxByNumber,
  LinkInbox,
  UnlinkInbox,
  RuleNumber,
  ImportCallLogs,
  AcceptInvitation,
  AddCompanyNumber,
  CompanyNumberById,
  CreateInvitation,
  InvitationById,
  InvitationBySecret,
  ListAuditEvents,
  UpdateCompany,
  UpdateCompanyNumber,
  UpdateMember,
  UpdateProfile,
]
const nameOf = (schema: z.ZodType): string => schema.meta()?.id ?? 'no id'
const fields = objects.flatMap((schema) =>
  Object.entries(schema.shape).map(([key, field]) => [nameOf(schema), key, field as z.ZodType] as const),
)

it('covers every schema by its own name', () => {
  expect(new Set(objects.map(nameOf)).size).toBe(objects.length)
  expect(fields.length).toBeGreaterThan(45)
})

it.each(fields)('%s.%s is described, with an example that it accepts', (_, __, field) => {
  const { description, example } = field.meta() ?? {}
  expect(description).toMatch(/\S/)
  expect(example).toBeDefined()
  expect(field.safeParse(example).error).toBeUndefined()
})

interface JsonSchema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly properties?: Readonly<Record<string, { readonly description?: string; readonly example?: unknown }>>
  readonly required?: readonly string[]
}

/** The schema itself; zod places one that has an id under `$defs`. */
const toJsonSchema = (schema: z.ZodType): JsonSchema => {
  const document = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema
  return document.$defs?.[nameOf(schema)] ?? document
}

describe('JSON Schema', () => {
  it.each(objects.map((schema) => [nameOf(schema), schema] as const))('of %s has every field', (_, schema) => {
    expect(Object.keys(toJsonSchema(schema).properties ?? {})).toEqual(Object.keys(schema.shape))
  })

  it('of AddCallLog has the fourteen fields, described, and requires exactly four', () => {
    const { properties = {}, required } = toJsonSchema(AddCallLog)
    expect(Object.keys(properties).toSorted()).toEqual([
      'activity_id',
      'deal_id',
      'duration',
      'end_time',
      'from_phone_number',
      'lead_id',
      'note',
      'org_id',
      'outcome',
      'person_id',
      'start_time',
      'subject',
      'to_phone_number',
      'user_id',
    ])
    expect(required).toEqual(['outcome', 'to_phone_number', 'start_time', 'end_time'])
    for (const property of Object.values(properties)) {
      expect(property).toMatchObject({ description: expect.any(String), example: expect.anything() })
    }
  })
})
