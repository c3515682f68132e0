import { errorResponse } from '@callbook/schema'
import { describe, expect, it } from 'vitest'

import { operations } from '../rest/operations.ts'
import { type CheckedAnswer, createAnswerCheck } from './answer-check.ts'

const check = createAnswerCheck(operations)
const DONE: CheckedAnswer = {
  method: 'DELETE',
  pathname: '/api/v1/callLogs/x',
  status: 200,
  content_type: 'application/json',
  body: { success: true },
}

describe('createAnswerCheck', () => {
  it('finds nothing wrong with what is documented', async () => {
    expect(await check(DONE)).toBeNull()
    const { method: _, ...answer } = { ...DONE, status: 405, body: errorResponse('No.') }
    expect(await check({ ...answer, method: 'PATCH' })).toBeNull()
    expect(await check({ ...DONE, pathname: '/v1/nothing', status: 404, body: errorResponse('No.') })).toBeNull()
  })

  it.each<[string, Partial<CheckedAnswer>]>([
    ['deleteCallLog answered 201, which is not documented.', { status: 201 }],
    ['deleteCallLog answered 200 as text/html, not as application/json.', { content_type: 'text/html' }],
    ['deleteCallLog answered 200 otherwise than documented', { body: {} }],
    ['must NOT have additional properties', { body: { success: true, secret: 1 } }],
    ['The unknown /v1/nothing answered 200, which is not documented.', { pathname: '/v1/nothing' }],
    ['with another method answered 200, which is not documented.', { method: 'PUT' }],
    [
      'getCallLogRecording answered 304 with a body.',
      { method: 'GET', pathname: '/v1/callLogs/x/recording', status: 304 },
    ],
  ])('says: %s', async (fault, answer) => {
    expect(await check({ ...DONE, ...answer })).toContain(fault)
  })
})
