import { expect, it } from 'vitest'

import {
  CallLogListResponse,
  DoneResponse,
  ERROR_TEXTS,
  ErrorResponse,
  errorResponse,
  GatewayErrorResponse,
  gatewayErrorResponse,
} from './index.ts'

const LONG_INFO = 'Please check developers.pipedrive.com for more information about Pipedrive API.'
const SHORT_INFO = 'Please check developers.pipedrive.com'

it.each([
  ['a missing argument', '"outcome" is required.', '"outcome" is required.'],
  ['403', ERROR_TEXTS.forbidden, "You don't have permission to change this resource."],
  ['404', ERROR_TEXTS.notFound, 'A resource required for this operation was not found.'],
  ['409', ERROR_TEXTS.recordingExists, 'A recording for this call already exists'],
  ['410', ERROR_TEXTS.gone, 'The callLog you are trying to access is no longer available'],
  ['500', ERROR_TEXTS.internal, 'An internal server error occurred'],
])('answers %s as the CallLogs operations document it', (_, text, documented) => {
  const body = errorResponse(text)
  expect(JSON.stringify(body)).toBe(
    JSON.stringify({ success: false, error: documented, error_info: LONG_INFO, data: null, additional_data: null }),
  )
  expect(ErrorResponse.parse(body)).toEqual(body)
})

it("takes an operation's own hint", () => {
  expect(errorResponse('requested lead not found', 'Object was not found.').error_info).toBe('Object was not found.')
})

it.each([
  [401, ERROR_TEXTS.unauthorized, 'unauthorized access'],
  [401, ERROR_TEXTS.invalidAccessToken, 'Invalid token: access_token is invalid'],
  [400, ERROR_TEXTS.malformedAuthorization, 'Invalid request: malformed authorization header'],
  [403, ERROR_TEXTS.scopeMismatch, 'Scope and URL mismatch'],
  [404, ERROR_TEXTS.unknownMethod, 'Unknown method .'],
])('answers %d as the gateway does: %s', (status, text, seen) => {
  const body = gatewayErrorResponse(status, text)
  expect(JSON.stringify(body)).toBe(
    JSON.stringify({ success: false, error: seen, errorCode: status, error_info: SHORT_INFO }),
  )
  expect(GatewayErrorResponse.parse(body)).toEqual(body)
})

it('takes an empty list as [], and tells success from failure', () => {
  const page = { pagination: { start: 0, limit: 50, more_items_in_collection: false } }
  expect(CallLogListResponse.safeParse({ success: true, data: [], additional_data: page }).success).toBe(true)
  expect(CallLogListResponse.safeParse({ success: true, data: null, additional_data: page }).success).toBe(false)
  expect(DoneResponse.parse({ success: true })).toEqual({ success: true })
  expect(DoneResponse.safeParse({ success: false }).success).toBe(false)
  expect(ErrorResponse.safeParse({ ...errorResponse('x'), success: true }).success).toBe(false)
})
