import { crmNotFound, crmError, crmRefusal, page, record, type Row, v2Page, v2Record } from './crm-case.ts'
import type { ContractCase } from '../contract-case.ts'
import type { TestWorld } from '../../test-world.ts'

const dealOf = ({ acme }: TestWorld, fields: Row = {}): Row => ({
  id: '<id>',
  title: 'Flour',
  owner_id: acme.regular.user_id,
  person_id: null,
  org_id: null,
  pipeline_id: 1,
  stage_id: 1,
  value: 0,
  currency: 'EUR',
  add_time: '<v2 time>',
  update_time: '<v2 time>',
  stage_change_time: null,
  close_time: null,
  won_time: null,
  lost_time: null,
  status: 'open',
  is_deleted: false,
  is_archived: false,
  probability: null,
  lost_reason: null,
  expected_close_date: null,
  visible_to: 3,
  label_ids: [],
  custom_fields: {},
  ...fields,
})

const NO_DEAL = crmNotFound('Deal')
const TITLE = { title: 'Flour' }

const refused = (rule: string, body: unknown, error: string): ContractCase => ({
  rule: `deals: ${rule}`,
  run: async ({ call }) => ({ answer: await call('POST', '/api/v2/deals', { body }), expected: crmRefusal(error) }),
})

const VALUE_HINT = '"value" must be a number from 0 to 999999999999.99.'
const DAY_HINT = '"expected_close_date" must be a date that exists, in the format YYYY-MM-DD.'

/** Deals, in both versions of the wire. */
export const DEAL_CASES: readonly ContractCase[] = [
  ...['/api/v2', '/v2'].map((base): ContractCase => ({
    rule: `deals: POST ${base}/deals answers 200 with the whole deal`,
    run: async ({ world, call }) => {
      const { id: person_id } = await world.acme.addPerson()
      const { id: org_id } = await world.acme.addOrganization()
      const sent = { person_id, org_id, value: 12.345, currency: 'usd', probability: 60, stage_id: 4, pipeline_id: 2 }
      const body = { ...TITLE, ...sent, expected_close_date: '2028-02-29', label_ids: [1], unknown: 'x' }
      return {
        answer: await call('POST', `${base}/deals`, { body }),
        expected: v2Record(
          dealOf(world, { ...sent, value: 12.35, currency: 'USD', expected_close_date: '2028-02-29' }),
        ),
      }
    },
  })),
  {
    rule: 'deals: POST /v1/deals answers 201 with what it is linked to spelt out',
    run: async ({ world, call }) => {
      const { acme } = world
      const org = await acme.addOrganization({ name: 'Mill', address: 'Mill Lane 1' })
      const person = await acme.addPerson({ name: 'Jo Park', org_id: org.id, numbers: ['030 901820'] })
      const owner = await acme.addMember()
      const body = { ...TITLE, user_id: owner.user_id, person_id: person.id, org_id: org.id, value: '1200' }
      const user = await world.prisma.user.findUniqueOrThrow({ where: { id: owner.user_id } })
      return {
        answer: await call('POST', '/v1/deals', { body }),
        expected: record(
          {
            id: '<id>',
            user_id: {
              id: user.id,
              name: user.name,
              email: user.email,
              has_pic: false,
              pic_hash: null,
              active_flag: true,
              value: user.id,
            },
            person_id: {
              active_flag: true,
              name: 'Jo Park',
              email: [],
              phone: [{ label: 'work', value: '030 901820', primary: false }],
              owner_id: acme.admin.user_id,
              value: person.id,
            },
            org_id: {
              name: 'Mill',
              people_count: 1,
              owner_id: acme.admin.user_id,
              address: 'Mill Lane 1',
              active_flag: true,
              cc_email: '',
              value: org.id,
            },
            stage_id: 1,
            pipeline_id: 1,
            title: 'Flour',
            value: 1200,
            currency: 'EUR',
            add_time: '<v1 time>',
            update_time: '<v1 time>',
            stage_change_time: null,
            close_time: null,
            won_time: null,
            lost_time: null,
            active: true,
            deleted: false,
            is_archived: false,
            status: 'open',
            probability: null,
            lost_reason: null,
            visible_to: '3',
            expected_close_date: null,
            person_name: 'Jo Park',
            org_name: 'Mill',
            owner_name: user.name,
            formatted_value: 'EUR 1,200',
          },
          201,
        ),
      }
    },
  },
  {
    rule: 'deals: PATCH changes only what is sent, and winning says when',
    run: async ({ world, call }) => {
      const { id } = await world.acme.addDeal({ title: 'Flour', value: 7, probability: 10 })
      return {
        answer: await call('PATCH', `/api/v2/deals/${id}`, { body: { status: 'won' } }),
        expected: v2Record(
          dealOf(world, {
            id,
            owner_id: world.acme.admin.user_id,
            value: 7,
            probability: 10,
            status: 'won',
            won_time: '<v2 time>',
            close_time: '<v2 time>',
          }),
        ),
      }
    },
  },
  {
    rule: 'deals: back to open clears the times of closing, and null clears a field',
    run: async ({ world, call }) => {
      const { id } = await world.acme.addDeal({ title: 'Flour', probability: 10 })
      await call('PATCH', `/api/v2/deals/${id}`, { body: { status: 'lost', lost_reason: 'Too dear' } })
      return {
        answer: await call('PATCH', `/api/v2/deals/${id}`, {
          body: { status: 'open', probability: null, title: null },
        }),
        expected: crmRefusal('"title" is required.'),
      }
    },
  },
  {
    rule: 'deals: reopened, it was never closed',
    run: async ({ world, call }) => {
      const { id } = await world.acme.addDeal({ title: 'Flour', probability: 10 })
      await call('PATCH', `/api/v2/deals/${id}`, { body: { status: 'lost', lost_reason: 'Too dear' } })
      await call('PATCH', `/api/v2/deals/${id}`, { body: { status: 'open', probability: null, lost_reason: null } })
      return {
        answer: await call('GET', `/api/v2/deals/${id}`),
        expected: v2Record(dealOf(world, { id, owner_id: world.acme.admin.user_id })),
      }
    },
  },
  {
    rule: 'deals: the open ones of a person, by v2',
    run: async ({ world, call }) => {
      const { id: person_id } = await world.acme.addPerson()
      const { id } = await world.acme.addDeal({ title: 'Flour', person_id })
      await world.acme.addDeal({ person_id, status: 'lost' })
      await world.acme.addDeal({ person_id, delete_time: new Date() })
      await world.acme.addDeal()
      return {
        answer: await call('GET', `/api/v2/deals?person_id=${person_id}&status=open`),
        expected: v2Page([dealOf(world, { id, person_id, owner_id: world.acme.admin.user_id })]),
      }
    },
  },
  ...['/v1/deals?user_id=2147483648', '/v1/deals?status=deleted'].map((path): ContractCase => ({
    rule: `deals: GET ${path} has none: data is null`,
    run: async ({ call }) => ({ answer: await call('GET', path), expected: page(null, { limit: 100 }) }),
  })),
  ...(['persons', 'organizations'] as const).flatMap((records): ContractCase[] => [
    {
      rule: `deals: those of a record of /v1/${records} without any are null`,
      run: async ({ world, call }) => {
        const { id } = await (records === 'persons' ? world.acme.addPerson() : world.acme.addOrganization())
        return {
          answer: await call('GET', `/v1/${records}/${id}/deals?status=open&limit=7`),
          expected: page(null, { limit: 7 }),
        }
      },
    },
    {
      rule: `deals: those of a record of /v1/${records} of another company are 404`,
      run: async ({ world, call }) => {
        const { id } = await (records === 'persons' ? world.rival.addPerson() : world.rival.addOrganization())
        return {
          answer: await call('GET', `/v1/${records}/${id}/deals`),
          expected: crmNotFound(records === 'persons' ? 'Person' : 'Organization'),
        }
      },
    },
  ]),
  ...(['GET', 'PATCH', 'DELETE'] as const).flatMap((method): ContractCase[] => [
    {
      rule: `deals: ${method} of another company's is 404`,
      run: async ({ world, call }) => {
        const { id } = await world.rival.addDeal()
        const options = method === 'PATCH' ? { body: { title: 'Mine' } } : {}
        return { answer: await call(method, `/api/v2/deals/${id}`, options), expected: NO_DEAL }
      },
    },
    {
      rule: `deals: ${method} of a deleted one is 404`,
      run: async ({ world, call }) => {
        const { id } = await world.acme.addDeal()
        await call('DELETE', `/v1/deals/${id}`)
        const options = method === 'PATCH' ? { body: { title: 'Mine' } } : {}
        return { answer: await call(method, `/api/v2/deals/${id}`, options), expected: NO_DEAL }
      },
    },
  ]),
  {
    rule: 'deals: an id beyond 32 bits is 404',
    run: async ({ call }) => ({ answer: await call('GET', '/v1/deals/4294967297'), expected: NO_DEAL }),
  },
  {
    rule: 'deals: an id that is no number is 400',
    run: async ({ call }) => ({
      answer: await call('GET', '/v1/deals/x'),
      expected: crmRefusal('"id" must be a positive integer.'),
    }),
  },
  ...(['addPerson', 'addOrganization'] as const).map((add): ContractCase => ({
    rule: `deals: a link to what ${add} made in another company is 404, and nothing is written`,
    run: async ({ world, call }) => {
      const { id } = await world.rival[add]()
      const [key, name] = add === 'addPerson' ? ['person_id', 'Person'] : ['org_id', 'Organization']
      return {
        answer: await call('POST', '/api/v2/deals', { body: { ...TITLE, [String(key)]: id } }),
        expected: crmNotFound(String(name)),
      }
    },
  })),
  refused('a title is required', {}, '"title" is required.'),
  refused('a title of spaces is none', { title: ' ' }, '"title" is required.'),
  refused('a list is no body', [], 'The request body must be a JSON object.'),
  ...[-1, 1e15, '1e3', 'x', [], true].map((value) =>
    refused(`the value ${JSON.stringify(value)} is 400`, { ...TITLE, value }, VALUE_HINT),
  ),
  ...['2027-02-30', '0000-01-01', '1.1.2027', '', 5].map((expected_close_date) =>
    refused(`the day ${JSON.stringify(expected_close_date)} is 400`, { ...TITLE, expected_close_date }, DAY_HINT),
  ),
  refused('NUL cannot be kept', { title: 'a\0b' }, String.raw`"title" must not contain the NUL character (\u0000).`),
  {
    rule: 'deals: a cursor of something else is 400',
    run: async ({ call }) => ({
      answer: await call('GET', '/api/v2/deals?cursor=WyJ4Il0'),
      expected: crmRefusal('"cursor" must be the next_cursor of the page before.'),
    }),
  },
  {
    rule: 'deals: a search of one character is 400',
    run: async ({ call }) => ({
      answer: await call('GET', '/api/v2/deals/search?term=x'),
      expected: crmRefusal('"term" must be at least 2 characters long.'),
    }),
  },
  {
    rule: 'deals: v1 has no PATCH',
    run: async ({ call }) => ({
      answer: await call('PATCH', '/v1/deals/1', { body: {} }),
      expected: crmError(405, 'Method PATCH is not allowed here. Use GET or PUT or DELETE.', {
        error_info: 'Please check developers.pipedrive.com for more information about Pipedrive API.',
        allow: 'GET, PUT, DELETE',
      }),
    }),
  },
]
