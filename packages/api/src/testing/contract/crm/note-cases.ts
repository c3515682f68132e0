import { ERROR_TEXTS } from '@callbook/schema'

import type { TestMember, TestWorld } from '../../test-world.ts'
import type { ContractCase } from '../contract-case.ts'
import { crmError, named, refusal, v1Answer, v1Page } from './crm-answers.ts'

const noteOf = async (world: TestWorld, member: TestMember, fields: object = {}) => ({
  id: '<id>',
  active_flag: true,
  add_time: '<v1 time>',
  update_time: '<v1 time>',
  content: '<p>Hi</p>',
  user_id: member.user_id,
  user: {
    ...(await named(world, member)),
    icon_url: null,
    is_you: member === world.acme.regular,
  },
  last_update_user_id: null,
  person_id: null,
  person: null,
  org_id: null,
  organization: null,
  deal_id: null,
  deal: null,
  lead_id: null,
  lead: null,
  project_id: null,
  project: null,
  pinned_to_person_flag: false,
  pinned_to_organization_flag: false,
  pinned_to_deal_flag: false,
  pinned_to_lead_flag: false,
  pinned_to_project_flag: false,
  ...fields,
})

const addNote = async (world: TestWorld, fields: { person_id?: number; user_id?: number } = {}) => {
  const { company_id, regular } = world.acme
  const data = { company_id, user_id: regular.user_id, content: '<p>Hi</p>', ...fields }
  const { id } = await world.prisma.note.create({ data })
  return id
}

/** `/v1/notes`. */
export const NOTE_CASES: readonly ContractCase[] = [
  {
    rule: '5 POST /v1/notes answers 200, and keeps the HTML as sent',
    run: async ({ world, call }) => {
      const [person, deal] = [await world.acme.addPerson({ name: 'Jo' }), await world.acme.addDeal({ title: 'Big' })]
      const [org, lead] = [await world.acme.addOrganization({ name: 'Mill' }), await world.acme.addLead({ title: 'L' })]
      const content = '<b>Hi</b><script>alert(1)</script>'
      const links = { person_id: person.id, org_id: org.id, deal_id: deal.id, lead_id: lead.id }
      return {
        answer: await call('POST', '/v1/notes', {
          body: { content, ...links, lead_id: lead.id.toUpperCase(), pinned_to_person_flag: 1 },
        }),
        expected: v1Answer(
          await noteOf(world, world.acme.regular, {
            content,
            ...links,
            person: { name: 'Jo' },
            organization: { name: 'Mill' },
            deal: { title: 'Big' },
            lead: { title: 'L' },
            pinned_to_person_flag: true,
          }),
        ),
      }
    },
  },
  {
    rule: '5 a change of a note says who made it; what it is on may be deleted',
    run: async ({ world, call }) => {
      const { id: person_id } = await world.acme.addPerson({ delete_time: new Date() })
      const { user_id } = world.acme.admin
      const id = await addNote(world, { person_id, user_id })
      return {
        answer: await call('PUT', `/v1/notes/${id}`, { body: { content: '<p>Ho</p>' } }),
        expected: v1Answer(
          await noteOf(world, world.acme.admin, {
            id,
            person_id,
            content: '<p>Ho</p>',
            last_update_user_id: world.acme.regular.user_id,
          }),
        ),
      }
    },
  },
  {
    rule: '5 notes are listed by what they are on',
    run: async ({ world, call }) => {
      const { id: person_id } = await world.acme.addPerson({ name: 'Jo' })
      const id = await addNote(world, { person_id })
      await addNote(world)
      return {
        answer: await call('GET', `/v1/notes?person_id=${person_id}`),
        expected: v1Page([await noteOf(world, world.acme.regular, { id, person_id, person: { name: 'Jo' } })]),
      }
    },
  },
  {
    rule: '5 DELETE of a note answers true',
    run: async ({ world, call }) => ({
      answer: await call('DELETE', `/v1/notes/${await addNote(world)}`),
      expected: v1Answer(true),
    }),
  },
  ...(['GET', 'PUT', 'DELETE'] as const).map((method) =>
    refusal(`7.10 ${method} of an unknown note is 404`, method, {
      sent: { path: '/v1/notes/2147483648', ...(method === 'PUT' && { body: { content: 'x' } }) },
      expected: crmError(404, 'Note not found'),
    }),
  ),
  refusal('5 a note needs content', 'POST', {
    sent: { path: '/v1/notes', body: { content: ' ', person_id: 1 } },
    expected: crmError(400, '"content" is required.'),
  }),
  refusal('5 a note is on something', 'POST', {
    sent: { path: '/v1/notes', body: { content: 'x', person_id: null } },
    expected: crmError(400, 'One of "person_id", "org_id", "deal_id" and "lead_id" is required.'),
  }),
  refusal('5 a note is pinned to what it is on', 'POST', {
    sent: async ({ world }) => {
      const { id: person_id } = await world.acme.addPerson()
      return { path: '/v1/notes', body: { content: 'x', person_id, pinned_to_deal_flag: 1 } }
    },
    expected: crmError(400, '"pinned_to_deal_flag" needs "deal_id": a note is pinned to what it is on.'),
  }),
  refusal('7.10 a note on an unknown lead is 404', 'POST', {
    sent: { path: '/v1/notes', body: { content: 'x', lead_id: 'adf21080-0e10-11eb-879b-05d71fb426ec' } },
    expected: crmError(404, 'Lead not found'),
  }),
  refusal('5 another author needs an admin: 403', 'POST', {
    sent: async ({ world }) => {
      const { id: person_id } = await world.acme.addPerson()
      return { path: '/v1/notes', body: { content: 'x', person_id, user_id: world.acme.admin.user_id } }
    },
    expected: crmError(403, ERROR_TEXTS.forbidden),
  }),
  {
    rule: '5 an admin may name another author',
    run: async ({ world, call }) => {
      const { id: person_id } = await world.acme.addPerson({ name: 'Jo' })
      const body = { content: '<p>Hi</p>', person_id, user_id: world.acme.regular.user_id }
      const note = await noteOf(world, world.acme.regular, { person_id, person: { name: 'Jo' } })
      return {
        answer: await call('POST', '/v1/notes', { as: world.acme.admin, body }),
        expected: v1Answer({ ...note, user: { ...note.user, is_you: false } }),
      }
    },
  },
]
