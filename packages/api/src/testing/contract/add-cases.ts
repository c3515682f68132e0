import { ERROR_TEXTS } from '@callbook/schema'

import { wireCall } from '../call-input.ts'
import { callLogAnswer, callLogOf, type ContractCase, errorAnswer } from './contract-case.ts'

const BASE_PATHS = ['', '/v1', '/api/v1']

/** `POST /callLogs`: what it takes, and what it answers. */
export const ADD_CASES: readonly ContractCase[] = [
  ...BASE_PATHS.map((base): ContractCase => ({
    rule: `1.1 POST ${base}/callLogs adds a call log, and answers 200`,
    run: async ({ world, call }) => ({
      answer: await call('POST', `${base}/callLogs`, { body: wireCall() }),
      expected: callLogAnswer(callLogOf(world)),
    }),
  })),
  {
    rule: '1.3 every field comes back',
    run: async ({ world, call }) => {
      const { id: person_id } = await world.acme.addPerson()
      const { id: org_id } = await world.acme.addOrganization()
      const { id: deal_id } = await world.acme.addDeal()
      const fields = {
        person_id,
        org_id,
        deal_id,
        subject: 'Just call me maybe',
        duration: '0',
        outcome: 'busy',
        from_phone_number: '+37277774841',
        to_phone_number: '+37249234343',
        start_time: '2022-12-12T01:01:01.000Z',
        end_time: '2022-12-12T01:02:01.000Z',
        user_id: world.acme.regular.user_id,
        note: '<p>A <b>note</b> &amp; "quotes" \u00e9\u{1F4DE}</p>\n',
      }
      return {
        answer: await call('POST', '/v1/callLogs', { body: fields }),
        expected: callLogAnswer(callLogOf(world, fields)),
      }
    },
  },
  {
    rule: '1.2 a lead is linked by its UUID, in either case',
    run: async ({ world, call }) => {
      const { id: lead_id } = await world.acme.addLead()
      return {
        answer: await call('POST', '/v1/callLogs', { body: wireCall({ lead_id: lead_id.toUpperCase() }) }),
        expected: callLogAnswer(callLogOf(world, { lead_id })),
      }
    },
  },
  {
    rule: '1.2 unknown keys are ignored (7.5)',
    run: async ({ world, call }) => ({
      answer: await call('POST', '/v1/callLogs', {
        body: `{"dealId":1,"userId":2,"recording_url":"x","__proto__":{"outcome":"busy"},"constructor":null,"id":"x",${JSON.stringify(wireCall()).slice(1)}`,
      }),
      expected: callLogAnswer(callLogOf(world)),
    }),
  },
  {
    rule: '7.5 null for an optional key means absent',
    run: async ({ world, call }) => ({
      answer: await call('POST', '/v1/callLogs', {
        body: wireCall({
          user_id: null,
          activity_id: null,
          subject: null,
          duration: null,
          from_phone_number: null,
          person_id: null,
          org_id: null,
          deal_id: null,
          lead_id: null,
          note: null,
        }),
      }),
      expected: callLogAnswer(callLogOf(world)),
    }),
  },
  {
    rule: '7.5 null for a required key is "required"',
    run: async ({ call }) => ({
      answer: await call('POST', '/v1/callLogs', { body: { ...wireCall(), outcome: null } }),
      expected: errorAnswer(400, '"outcome" is required.'),
    }),
  },
  {
    rule: '7.17 an empty body lists every required key, outcome first',
    run: async ({ call }) => ({
      answer: await call('POST', '/v1/callLogs', { body: {} }),
      expected: errorAnswer(
        400,
        '"outcome" is required. "to_phone_number" is required. "start_time" is required. "end_time" is required.',
      ),
    }),
  },
  {
    rule: '7.17 a value that is not allowed is answered with those that are',
    run: async ({ call }) => ({
      answer: await call('POST', '/v1/callLogs', { body: { ...wireCall(), outcome: 'missed' } }),
      expected: errorAnswer(
        400,
        '"outcome" must be one of [connected, no_answer, left_message, left_voicemail, wrong_number, busy].',
      ),
    }),
  },
  {
    rule: '7.12 a regular user may name themselves as the owner',
    run: async ({ world, call }) => ({
      answer: await call('POST', '/v1/callLogs', { body: wireCall({ user_id: world.acme.regular.user_id }) }),
      expected: callLogAnswer(callLogOf(world)),
    }),
  },
  {
    rule: '7.12 an admin logs a call for somebody else',
    run: async ({ world, call }) => ({
      answer: await call('POST', '/v1/callLogs', {
        as: world.acme.admin,
        body: wireCall({ user_id: world.acme.regular.user_id }),
      }),
      expected: callLogAnswer(callLogOf(world)),
    }),
  },
  {
    rule: '7.12 (1.7) a regular user who names another owner is refused with 403',
    run: async ({ world, call }) => ({
      answer: await call('POST', '/v1/callLogs', { body: wireCall({ user_id: world.acme.admin.user_id }) }),
      expected: errorAnswer(403, ERROR_TEXTS.forbidden),
    }),
  },
]
