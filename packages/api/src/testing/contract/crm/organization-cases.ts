import type { TestMember } from '../../test-world.ts'
import type { ContractCase } from '../contract-case.ts'
import { crmError, refusal, v1Answer, v1OwnerOf, v1Page, v2Answer, v2Page } from './crm-answers.ts'

const organizationOf = ({ user_id }: TestMember, fields: object = {}) => ({
  id: '<id>',
  name: 'Mill',
  owner_id: user_id,
  add_time: '<v2 time>',
  update_time: '<v2 time>',
  address: null,
  is_deleted: false,
  visible_to: 3,
  label_ids: [],
  custom_fields: {},
  ...fields,
})

const NOT_FOUND = crmError(404, 'Organization not found')

/** `/organizations`, in both versions. */
export const ORGANIZATION_CASES: readonly ContractCase[] = [
  {
    rule: '5 POST /api/v2/organizations takes the address as an object',
    run: async ({ world, call }) => ({
      answer: await call('POST', '/api/v2/organizations', { body: { name: 'Mill', address: { value: 'Lane 1' } } }),
      expected: v2Answer(organizationOf(world.acme.regular, { address: { value: 'Lane 1' } })),
    }),
  },
  {
    rule: '5 PATCH of an organization changes only what is sent, and null clears',
    run: async ({ world, call }) => {
      const { id } = await world.acme.addOrganization({ name: 'Mill', address: 'Lane 1' })
      return {
        answer: await call('PATCH', `/api/v2/organizations/${id}`, { body: { address: null } }),
        expected: v2Answer(organizationOf(world.acme.admin, { id })),
      }
    },
  },
  {
    rule: '5 an organization is deleted',
    run: async ({ world, call }) => {
      const { id } = await world.acme.addOrganization()
      return { answer: await call('DELETE', `/v2/organizations/${id}`), expected: v2Answer({ id }) }
    },
  },
  {
    rule: '5 organizations are listed by owner',
    run: async ({ world, call }) => {
      const member = await world.acme.addMember()
      const { id } = await world.acme.addOrganization({ name: 'Mill', owner_id: member.user_id })
      return {
        answer: await call('GET', `/api/v2/organizations?owner_id=${member.user_id}`),
        expected: v2Page([organizationOf(member, { id })]),
      }
    },
  },
  {
    rule: '5 an organization is found by its address',
    run: async ({ world, call }) => {
      const { id, owner_id } = await world.acme.addOrganization({ name: 'Mill', address: '77 Zinnia Row' })
      const item = {
        id,
        type: 'organization',
        name: 'Mill',
        address: '77 Zinnia Row',
        visible_to: 3,
        owner: { id: owner_id },
        custom_fields: [],
        notes: [],
      }
      return {
        answer: await call('GET', '/api/v2/organizations/search?term=zinnia&fields=address'),
        expected: v2Page({ items: [{ result_score: 0.4, item }] }),
      }
    },
  },
  ...(['GET', 'PATCH', 'DELETE'] as const).map((method) =>
    refusal(`7.10 ${method} of a rival's organization is 404`, method, {
      sent: async ({ world }) => {
        const { id } = await world.rival.addOrganization()
        return { path: `/api/v2/organizations/${id}`, ...(method === 'PATCH' && { body: {} }) }
      },
      expected: NOT_FOUND,
    }),
  ),
  {
    rule: '5 v1 POST /organizations answers 201',
    run: async ({ world, call }) => {
      const owner_id = await v1OwnerOf(world, world.acme.regular)
      return {
        answer: await call('POST', '/v1/organizations', { body: { name: 'Mill', address: 'Lane 1' } }),
        expected: v1Answer(
          {
            id: '<id>',
            company_id: world.acme.company_id,
            owner_id,
            name: 'Mill',
            active_flag: true,
            people_count: 0,
            first_char: 'm',
            update_time: '<v1 time>',
            add_time: '<v1 time>',
            visible_to: '3',
            address: 'Lane 1',
            picture_id: null,
            label: null,
            label_ids: [],
            owner_name: owner_id.name,
            cc_email: null,
          },
          201,
        ),
      }
    },
  },
  {
    rule: '5 the persons of an organization are listed, deleted ones left out',
    run: async ({ world, call }) => {
      const { id: org_id } = await world.acme.addOrganization()
      await world.acme.addPerson({ org_id, delete_time: new Date() })
      return { answer: await call('GET', `/v1/organizations/${org_id}/persons`), expected: v1Page([]) }
    },
  },
  refusal('7.10 the persons of an unknown organization are 404', 'GET', {
    sent: { path: '/v1/organizations/999999999/persons' },
    expected: NOT_FOUND,
  }),
]
