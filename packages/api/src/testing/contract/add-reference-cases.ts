import { randomUUID } from 'node:crypto'

import { wireCall } from '../call-input.ts'
import type { TestCompany } from '../test-world.ts'
import { callLogAnswer, callLogOf, type ContractCase, errorAnswer, NOT_FOUND } from './contract-case.ts'

const NO_SUCH_ID = 2 ** 31 - 1
const BEYOND_INTEGER = 2 ** 31
const LARGEST_ID = Number.MAX_SAFE_INTEGER

const recordOf = {
  person_id: (company: TestCompany) => company.addPerson(),
  org_id: (company: TestCompany) => company.addOrganization(),
  deal_id: (company: TestCompany) => company.addDeal(),
  lead_id: (company: TestCompany) => company.addLead(),
  activity_id: (company: TestCompany) => company.addActivity(),
}

const refused = (
  rule: string,
  body: (rival: TestCompany) => Promise<Readonly<Record<string, unknown>>>,
): ContractCase => ({
  rule,
  run: async ({ world, call }) => ({
    // As an admin, so that an unknown owner is not refused for lack of access.
    answer: await call('POST', '/v1/callLogs', {
      as: world.acme.admin,
      body: { ...wireCall(), ...(await body(world.rival)) },
    }),
    expected: NOT_FOUND,
  }),
})

/** `POST /callLogs`: what it may refer to, and activities that become call logs. */
export const ADD_REFERENCE_CASES: readonly ContractCase[] = [
  ...['user_id', 'person_id', 'org_id', 'deal_id', 'activity_id'].flatMap((key) =>
    [NO_SUCH_ID, BEYOND_INTEGER, LARGEST_ID].map((id) =>
      refused(`7.10 ${key} ${id} is 404`, async () => ({ [key]: id })),
    ),
  ),
  refused('7.10 an unknown lead_id is 404', async () => ({ lead_id: randomUUID() })),
  ...Object.entries(recordOf).map(([key, add]) =>
    refused(`7.10 ${key} of another company is 404, as a missing one`, async (rival) => ({
      [key]: (await add(rival)).id,
    })),
  ),
  refused('7.10 user_id of another company is 404, as a missing one', async (rival) => ({
    user_id: rival.admin.user_id,
  })),
  {
    rule: '7.9 deal_id together with lead_id is 400',
    run: async ({ world, call }) => {
      const [deal, lead] = [await world.acme.addDeal(), await world.acme.addLead()]
      return {
        answer: await call('POST', '/v1/callLogs', { body: wireCall({ deal_id: deal.id, lead_id: lead.id }) }),
        expected: errorAnswer(
          400,
          '"lead_id" must not be given together with "deal_id". A call log can be associated with either a deal or a lead, but not both at once.',
        ),
      }
    },
  },
  {
    rule: '7.9 activity_id of an activity that is no call is 400',
    run: async ({ world, call }) => {
      const { id: activity_id } = await world.acme.addActivity({ type: 'meeting' })
      return {
        answer: await call('POST', '/v1/callLogs', { body: wireCall({ activity_id }) }),
        expected: errorAnswer(400, '"activity_id" must refer to an activity of type call.'),
      }
    },
  },
  {
    rule: "7.9 the activity's links win over the body's, which are not even looked up",
    run: async ({ world, call }) => {
      const { id: person_id } = await world.acme.addPerson()
      const { id: org_id } = await world.acme.addOrganization()
      const { id: deal_id } = await world.acme.addDeal()
      const { id: activity_id } = await world.acme.addActivity({ person_id, org_id, deal_id })
      const body = wireCall({
        activity_id,
        person_id: NO_SUCH_ID,
        org_id: NO_SUCH_ID,
        deal_id: NO_SUCH_ID,
        lead_id: randomUUID(),
      })
      return {
        answer: await call('POST', '/v1/callLogs', { body }),
        expected: callLogAnswer(callLogOf(world, { activity_id, person_id, org_id, deal_id })),
      }
    },
  },
  {
    rule: "7.9 an activity without links gives a call log without links, whatever the body's",
    run: async ({ world, call }) => {
      const [activity, person, lead] = [
        await world.acme.addActivity(),
        await world.acme.addPerson(),
        await world.acme.addLead(),
      ]
      const body = wireCall({ activity_id: activity.id, person_id: person.id, lead_id: lead.id })
      return {
        answer: await call('POST', '/v1/callLogs', { body }),
        expected: callLogAnswer(callLogOf(world, { activity_id: activity.id })),
      }
    },
  },
  {
    rule: '1.2 of an activity with a deal and a lead, the call log gets the deal',
    run: async ({ world, call }) => {
      const [deal, lead] = [await world.acme.addDeal(), await world.acme.addLead()]
      const activity = await world.acme.addActivity({ deal_id: deal.id, lead_id: lead.id })
      return {
        answer: await call('POST', '/v1/callLogs', { body: wireCall({ activity_id: activity.id }) }),
        expected: callLogAnswer(callLogOf(world, { activity_id: activity.id, deal_id: deal.id })),
      }
    },
  },
]
