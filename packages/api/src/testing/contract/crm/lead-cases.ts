import type { TestWorld } from '../../test-world.ts'
import type { ContractCase } from '../contract-case.ts'
import { crmError, crmNotFound, crmRefusal, page, record, type Row } from './crm-case.ts'

const leadOf = ({ acme }: TestWorld, fields: Row = {}): Row => ({
  id: '<uuid>',
  title: 'Asked about rye',
  owner_id: acme.regular.user_id,
  creator_id: acme.regular.user_id,
  label_ids: [],
  value: null,
  expected_close_date: null,
  person_id: null,
  organization_id: null,
  is_archived: false,
  source_name: 'API',
  origin: 'API',
  origin_id: null,
  channel: null,
  channel_id: null,
  was_seen: false,
  next_activity_id: null,
  add_time: '<instant>',
  update_time: '<instant>',
  visible_to: '3',
  ...fields,
})

const ofAdmin = ({ acme }: TestWorld) => ({ owner_id: acme.admin.user_id, creator_id: acme.admin.user_id })
const TITLE = { title: 'Asked about rye' }
const NO_LEAD = crmError(404, 'requested lead not found', { error_info: 'Object was not found.' })
const UNKNOWN = 'adf21080-0e10-11eb-879b-05d71fb426ec'

/** Leads. */
export const LEAD_CASES: readonly ContractCase[] = [
  ...['/v1', '/api/v1'].map((base): ContractCase => ({
    rule: `leads: POST ${base}/leads answers 201 with the whole lead`,
    run: async ({ world, call }) => {
      const { id: person_id } = await world.acme.addPerson()
      const sent = { ...TITLE, person_id, value: { amount: 12.5, currency: 'EUR' }, expected_close_date: '2027-01-31' }
      return {
        answer: await call('POST', `${base}/leads`, { body: { ...sent, visible_to: '7' } }),
        expected: record(leadOf(world, sent), 201),
      }
    },
  })),
  {
    rule: 'leads: of an organization alone',
    run: async ({ world, call }) => {
      const { id: organization_id } = await world.acme.addOrganization()
      return {
        answer: await call('POST', '/v1/leads', { body: { ...TITLE, organization_id } }),
        expected: record(leadOf(world, { organization_id }), 201),
      }
    },
  },
  {
    rule: 'leads: of nobody is 400',
    run: async ({ call }) => ({
      answer: await call('POST', '/v1/leads', { body: TITLE }),
      expected: crmRefusal('"person_id" or "organization_id" is required.'),
    }),
  },
  {
    rule: 'leads: all that is wrong is named',
    run: async ({ call }) => ({
      answer: await call('POST', '/v1/leads', { body: { value: { amount: 'x' } } }),
      expected: crmRefusal(
        '"title" is required. "value.amount" must be a number from 0 to 999999999999.99. "value.currency" is required. "person_id" or "organization_id" is required.',
      ),
    }),
  },
  {
    rule: 'leads: a person of another company is 404',
    run: async ({ world, call }) => {
      const { id: person_id } = await world.rival.addPerson()
      return {
        answer: await call('POST', '/v1/leads', { body: { ...TITLE, person_id } }),
        expected: crmNotFound('Person'),
      }
    },
  },
  {
    rule: 'leads: PATCH changes only what is sent; null clears the value',
    run: async ({ world, call }) => {
      const { id: person_id } = await world.acme.addPerson()
      const { id } = await world.acme.addLead({ ...TITLE, person_id, value_amount: 5, value_currency: 'EUR' })
      return {
        answer: await call('PATCH', `/v1/leads/${id}`, { body: { value: null, was_seen: true } }),
        expected: record(leadOf(world, { id, person_id, was_seen: true, ...ofAdmin(world) })),
      }
    },
  },
  {
    rule: 'leads: PATCH that would leave nobody is 400',
    run: async ({ world, call }) => {
      const { id: person_id } = await world.acme.addPerson()
      const { id } = await world.acme.addLead({ person_id })
      return {
        answer: await call('PATCH', `/v1/leads/${id}`, { body: { person_id: null } }),
        expected: crmRefusal('A lead must be linked to a person or an organization.'),
      }
    },
  },
  {
    rule: 'leads: those of a person that are not archived, with the next activity',
    run: async ({ world, call }) => {
      const { id: person_id } = await world.acme.addPerson()
      const { id } = await world.acme.addLead({ ...TITLE, person_id })
      await world.acme.addActivity({ lead_id: id, done: true })
      await world.acme.addActivity({ lead_id: id })
      const { id: next_activity_id } = await world.acme.addActivity({ lead_id: id, due_date: new Date('2027-01-01') })
      await world.acme.addLead({ person_id, is_archived: true })
      await world.acme.addLead({ person_id, delete_time: new Date() })
      return {
        answer: await call('GET', `/v1/leads?person_id=${person_id}`),
        expected: page([leadOf(world, { id, person_id, next_activity_id, ...ofAdmin(world) })]),
      }
    },
  },
  {
    rule: 'leads: an empty list is []',
    run: async ({ call }) => ({ answer: await call('GET', '/v1/leads?person_id=2147483648'), expected: page([]) }),
  },
  ...(['GET', 'PATCH', 'DELETE'] as const).flatMap((method): ContractCase[] => {
    const options = method === 'PATCH' ? { body: { title: 'Mine' } } : {}
    return [
      ...[UNKNOWN, 'x', '%00', '1'].map((id): ContractCase => ({
        rule: `leads: ${method} of ${id} is the documented 404`,
        run: async ({ call }) => ({ answer: await call(method, `/v1/leads/${id}`, options), expected: NO_LEAD }),
      })),
      {
        rule: `leads: ${method} of another company's is the documented 404`,
        run: async ({ world, call }) => {
          const { id } = await world.rival.addLead()
          return { answer: await call(method, `/v1/leads/${id}`, options), expected: NO_LEAD }
        },
      },
      {
        rule: `leads: ${method} of a deleted one is the documented 404`,
        run: async ({ world, call }) => {
          const { id } = await world.acme.addLead()
          await call('DELETE', `/v1/leads/${id}`)
          return { answer: await call(method, `/v1/leads/${id}`, options), expected: NO_LEAD }
        },
      },
    ]
  }),
  {
    rule: 'leads: the id may be in capitals',
    run: async ({ world, call }) => {
      const { id: person_id } = await world.acme.addPerson()
      const { id } = await world.acme.addLead({ ...TITLE, person_id })
      return {
        answer: await call('GET', `/v1/leads/${id.toUpperCase()}`),
        expected: record(leadOf(world, { id, person_id, ...ofAdmin(world) })),
      }
    },
  },
]
