import type { TestMember } from '../../test-world.ts'
import { answerWith, type Contract, type ContractCase } from '../contract-case.ts'
import { crmError, refusal, v2Answer, v2Page } from './crm-answers.ts'

const personOf = ({ user_id }: TestMember, fields: object = {}) => ({
  id: '<id>',
  name: 'Jo van Park',
  first_name: 'Jo van',
  last_name: 'Park',
  owner_id: user_id,
  org_id: null,
  add_time: '<v2 time>',
  update_time: '<v2 time>',
  emails: [],
  phones: [],
  is_deleted: false,
  visible_to: 3,
  label_ids: [],
  picture_id: null,
  job_title: null,
  custom_fields: {},
  ...fields,
})

const work = (value: string, primary = true) => ({ value, primary, label: 'work' })

const PERSON_NOT_FOUND = crmError(404, 'Person not found')

/** A person with one of everything. */
const fullPerson = async ({ world, call }: Contract) => {
  const { id: org_id } = await world.acme.addOrganization()
  const sent = {
    name: ' Jo van Park ',
    owner_id: world.acme.admin.user_id,
    org_id,
    phones: [{ value: '030 1' }, { value: '030 2', primary: true, label: 'home' }],
    emails: [{ value: 'jo@mill.example', label: 'private' }],
    job_title: 'Buyer',
    unknown: true,
  }
  const answer = await call('POST', '/api/v2/persons', { body: sent })
  const person = personOf(world.acme.admin, {
    org_id,
    phones: [{ value: '030 2', primary: true, label: 'home' }, work('030 1', false)],
    emails: [{ value: 'jo@mill.example', primary: true, label: 'private' }],
    job_title: 'Buyer',
  })
  const { id } = (answer.body as { data: { id: number } }).data
  return { answer, person, id }
}

const found = (
  rule: string,
  numbers: string[],
  { term, score = 1 }: { term: string; score?: number },
): ContractCase => ({
  rule,
  run: async ({ world, call }) => {
    const { id: organization_id, name } = await world.acme.addOrganization({ name: 'Mill', address: 'Lane 1' })
    const { id, owner_id } = await world.acme.addPerson({ name: 'Found', org_id: organization_id, numbers })
    const query = new URLSearchParams({ term, fields: 'phone', organization_id: String(organization_id) })
    return {
      answer: await call('GET', `/api/v2/persons/search?${query.toString()}`),
      expected: v2Page({
        items: [
          {
            result_score: score,
            item: {
              id,
              type: 'person',
              name: 'Found',
              phones: numbers,
              emails: [],
              primary_email: null,
              visible_to: 3,
              owner: { id: owner_id },
              organization: { id: organization_id, name, address: 'Lane 1' },
              custom_fields: [],
              notes: [],
            },
          },
        ],
      }),
    }
  },
})

/** `/api/v2/persons`. */
export const PERSON_CASES: readonly ContractCase[] = [
  ...['/api/v2', '/v2'].map((base): ContractCase => ({
    rule: `5 POST ${base}/persons with a name alone answers 200 with a person of one's own`,
    run: async ({ world, call }) => ({
      answer: await call('POST', `${base}/persons`, { body: { name: 'Jo van Park' } }),
      expected: v2Answer(personOf(world.acme.regular)),
    }),
  })),
  {
    rule: '5 a person is added with everything, and unknown keys are ignored',
    run: async (contract) => {
      const { answer, person } = await fullPerson(contract)
      return { answer, expected: v2Answer(person) }
    },
  },
  {
    rule: '5 a person is read back as it was answered',
    run: async (contract) => {
      const { id, person } = await fullPerson(contract)
      return { answer: await contract.call('GET', `/api/v2/persons/${id}`), expected: v2Answer({ ...person, id }) }
    },
  },
  {
    rule: '5 PATCH changes only what is sent',
    run: async (contract) => {
      const { id, person } = await fullPerson(contract)
      const answer = await contract.call('PATCH', `/api/v2/persons/${id}`, {
        body: { phones: [{ value: '1' }] },
      })
      return { answer, expected: v2Answer({ ...person, id, phones: [work('1')] }) }
    },
  },
  {
    rule: '5 null clears',
    run: async (contract) => {
      const { id, person } = await fullPerson(contract)
      const cleared = { org_id: null, job_title: null }
      const answer = await contract.call('PATCH', `/api/v2/persons/${id}`, {
        body: { ...cleared, phones: null, emails: null },
      })
      return { answer, expected: v2Answer({ ...person, id, ...cleared, phones: [], emails: [] }) }
    },
  },
  {
    rule: '5 a deleted person is answered with its id',
    run: async ({ world, call }) => {
      const { id } = await world.acme.addPerson()
      return { answer: await call('DELETE', `/api/v2/persons/${id}`), expected: v2Answer({ id }) }
    },
  },
  ...(['GET', 'PATCH', 'DELETE'] as const).map((method) =>
    refusal(`7.10 ${method} of a deleted person is 404`, method, {
      sent: async ({ world }) => {
        const { id } = await world.acme.addPerson({ delete_time: new Date() })
        return { path: `/api/v2/persons/${id}`, ...(method === 'PATCH' && { body: {} }) }
      },
      expected: PERSON_NOT_FOUND,
    }),
  ),
  ...(['GET', 'PATCH', 'DELETE'] as const).map((method) =>
    refusal(`7.10 ${method} of a rival's person is 404`, method, {
      sent: async ({ world }) => {
        const { id } = await world.rival.addPerson()
        return { path: `/api/v2/persons/${id}`, ...(method === 'PATCH' && { body: {} }) }
      },
      expected: PERSON_NOT_FOUND,
    }),
  ),
  ...['2147483648', '9'.repeat(400)].map((id) =>
    refusal(`7.10 a person's id beyond all ids is 404: ${id.length} digits`, 'GET', {
      sent: { path: `/api/v2/persons/${id}` },
      expected: PERSON_NOT_FOUND,
    }),
  ),
  ...['0', 'x', '-1', '1.5', '%00', '%20'].map((id) =>
    refusal(`5 a person's id that is no number is 400: ${id}`, 'GET', {
      sent: { path: `/api/v2/persons/${id}` },
      expected: crmError(400, '"id" must be a positive integer.'),
    }),
  ),
  refusal("7.10 another company's organization is 404", 'POST', {
    sent: async ({ world }) => {
      const { id: org_id } = await world.rival.addOrganization()
      return { path: '/api/v2/persons', body: { name: 'x', org_id } }
    },
    expected: crmError(404, 'Organization not found'),
  }),
  refusal("7.10 another company's owner is 404", 'POST', {
    sent: ({ world }) =>
      Promise.resolve({ path: '/api/v2/persons', body: { name: 'x', owner_id: world.rival.admin.user_id } }),
    expected: crmError(404, 'User not found'),
  }),
  refusal('7.17 all failing keys are named', 'POST', {
    sent: { path: '/api/v2/persons', body: { org_id: [1], phones: 'x' } },
    expected: crmError(
      400,
      '"name" is required. "org_id" must be a positive integer. "phones" must be a list of objects with a "value".',
    ),
  }),
  refusal('7.14 a body that is no JSON is 400', 'POST', {
    sent: { path: '/api/v2/persons', body: '{' },
    expected: crmError(400, 'The request body is not valid JSON.'),
  }),
  {
    rule: '5 a list pages by cursor',
    run: async ({ world, call }) => {
      const member = await world.acme.addMember()
      const { user_id: owner_id } = member
      const { id } = await world.acme.addPerson({ name: 'Jo van Park', owner_id })
      await world.acme.addPerson({ owner_id })
      return {
        answer: await call('GET', `/api/v2/persons?owner_id=${owner_id}&limit=1`),
        expected: v2Page([personOf(member, { id })], '<cursor>'),
      }
    },
  },
  {
    rule: '5 an empty list is []',
    run: async ({ call }) => ({ answer: await call('GET', '/api/v2/persons?ids=2147483648'), expected: v2Page([]) }),
  },
  refusal('5 a cursor that nobody issued is 400', 'GET', {
    sent: { path: '/api/v2/persons?cursor=x' },
    expected: crmError(400, '"cursor" must be the next_cursor of the page before.'),
  }),
  refusal('5 a list cannot be sorted by just anything', 'GET', {
    sent: { path: '/api/v2/persons?sort_by=owner_id&sort_direction=up' },
    expected: crmError(
      400,
      '"sort_by" must be one of [id, name, add_time, update_time]. "sort_direction" must be asc or desc.',
    ),
  }),
  found('5 a number is found as it is written', ['030 901820'], { term: '030 901820' }),
  found('5 a national number is found by its international form', ['030 901820'], { term: '+49 (30) 901-820' }),
  found('5 an international number is found by its national form', ['+49 30 901820'], { term: '030901820' }),
  found('5 a number is found with 00', ['+49 30 901820'], { term: '0049 30 901820' }),
  found('5 a number is found without its country code and zero', ['+49 30 901820'], { term: '30901820' }),
  found('5 a foreign number is found without its plus', ['+372 4923 4343'], { term: '37249234343' }),
  found('5 a foreign number is found by its national form', ['+44 20 7946 0958'], {
    term: '020 7946 0958',
    score: 0.4,
  }),
  found('5 an extension is found', ['201'], { term: '201' }),
  {
    rule: '5 a search that finds nothing is empty',
    run: async ({ call }) => ({
      answer: await call('GET', '/api/v2/persons/search?term=nobody+is+called+so'),
      expected: v2Page({ items: [] }),
    }),
  },
  refusal('5 a term has two characters', 'GET', {
    sent: { path: '/api/v2/persons/search?term=x' },
    expected: crmError(400, '"term" must be at least 2 characters long.'),
  }),
  {
    rule: '5 a term of one character will do with exact_match',
    run: async ({ call }) => ({
      answer: await call('GET', '/api/v2/persons/search?term=~&exact_match=true'),
      expected: v2Page({ items: [] }),
    }),
  },
  {
    rule: '2 a method that persons do not have is 405',
    run: async ({ call }) => ({
      answer: await call('PUT', '/api/v2/persons'),
      expected: answerWith(
        405,
        {
          success: false,
          error: 'Method PUT is not allowed here. Use GET or POST.',
          error_info: 'Please check developers.pipedrive.com for more information about Pipedrive API.',
          data: null,
          additional_data: null,
        },
        { allow: 'GET, POST' },
      ),
    }),
  },
]
