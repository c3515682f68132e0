import type { TestMember, TestWorld } from '../../test-world.ts'
import { answerWith, type ContractCase } from '../contract-case.ts'
import { crmError, refusal, v1Answer, v1OwnerOf, v1Page } from './crm-answers.ts'

const personOf = async (world: TestWorld, member: TestMember, fields: object = {}) => {
  const owner_id = await v1OwnerOf(world, member)
  return {
    id: '<id>',
    company_id: world.acme.company_id,
    owner_id,
    org_id: null,
    name: 'Ödön',
    first_name: 'Ödön',
    last_name: null,
    active_flag: true,
    phone: [],
    email: [],
    primary_email: null,
    first_char: 'ö',
    update_time: '<v1 time>',
    add_time: '<v1 time>',
    visible_to: '3',
    picture_id: null,
    label: null,
    label_ids: [],
    job_title: null,
    org_name: null,
    owner_name: owner_id.name,
    cc_email: null,
    ...fields,
  }
}

const work = (value: string, primary = true) => ({ value, primary, label: 'work' })

/** `/v1/persons`. */
export const PERSON_V1_CASES: readonly ContractCase[] = [
  {
    rule: '5 v1 POST /persons answers 201, and takes one number as a text',
    run: async ({ world, call }) => {
      const { id, owner_id } = await world.acme.addOrganization({ name: 'Mill' })
      return {
        answer: await call('POST', '/v1/persons', {
          body: { name: 'Ödön', phone: '+1 202 555 0100', email: ['a@x.example', 'b@x.example'], org_id: String(id) },
        }),
        expected: v1Answer(
          await personOf(world, world.acme.regular, {
            phone: [work('+1 202 555 0100')],
            email: [work('a@x.example'), work('b@x.example', false)],
            primary_email: 'a@x.example',
            org_name: 'Mill',
            org_id: {
              name: 'Mill',
              people_count: 1,
              owner_id,
              address: null,
              active_flag: true,
              cc_email: null,
              value: id,
            },
          }),
          201,
        ),
      }
    },
  },
  {
    rule: '5 v1 PUT changes only what is sent; a deleted organization looks missing',
    run: async ({ world, call }) => {
      const { id: org_id } = await world.acme.addOrganization({ delete_time: new Date() })
      const { id } = await world.acme.addPerson({ name: 'x', org_id, numbers: ['030 1'] })
      return {
        answer: await call('PUT', `/v1/persons/${id}`, { body: { name: 'Ödön' } }),
        expected: v1Answer(await personOf(world, world.acme.admin, { id, phone: [work('030 1', false)] })),
      }
    },
  },
  {
    rule: '5 v1 lists by start and limit, with next_start',
    run: async ({ world, call }) => {
      const member = await world.acme.addMember()
      const owned = { owner_id: member.user_id, name: 'Ödön' }
      await world.acme.addPerson(owned)
      const { id } = await world.acme.addPerson(owned)
      await world.acme.addPerson(owned)
      const pagination = { start: 1, limit: 1, more_items_in_collection: true, next_start: 2 }
      return {
        answer: await call('GET', `/v1/persons?user_id=${member.user_id}&start=1&limit=1&sort=id%20desc`),
        expected: v1Page([await personOf(world, member, { id })], pagination),
      }
    },
  },
  {
    rule: '5 v1 search says where its page lies',
    run: async ({ call }) => ({
      answer: await call('GET', '/v1/persons/search?term=nobody+is+called+so&start=7'),
      expected: answerWith(200, {
        success: true,
        data: { items: [] },
        additional_data: { pagination: { start: 7, limit: 100, more_items_in_collection: false } },
      }),
    }),
  },
  {
    rule: '5 v1 DELETE answers the id',
    run: async ({ world, call }) => {
      const { id } = await world.acme.addPerson()
      return { answer: await call('DELETE', `/api/v1/persons/${id}`), expected: v1Answer({ id }) }
    },
  },
  {
    rule: '5 v1 merges a duplicate into a person, who takes over what it lacks',
    run: async ({ world, call }) => {
      const { id } = await world.acme.addPerson({ numbers: ['030 1', '+49 30 2000'], job_title: 'Buyer' })
      const stays = await world.acme.addPerson({ name: 'Ödön', numbers: ['030 2000'] })
      return {
        answer: await call('PUT', `/v1/persons/${id}/merge`, { body: { merge_with_id: stays.id } }),
        expected: v1Answer(
          await personOf(world, world.acme.admin, {
            id: stays.id,
            job_title: 'Buyer',
            phone: [work('030 1', false), work('030 2000', false)],
          }),
        ),
      }
    },
  },
  refusal('5 a person cannot be merged with itself', 'PUT', {
    sent: async ({ world }) => {
      const { id } = await world.acme.addPerson()
      return { path: `/v1/persons/${id}/merge`, body: { merge_with_id: id } }
    },
    expected: crmError(400, '"merge_with_id" must be the ID of another person.'),
  }),
  refusal("7.10 a rival's person cannot be merged", 'PUT', {
    sent: async ({ world }) => {
      const [mine, theirs] = [await world.acme.addPerson(), await world.rival.addPerson()]
      return { path: `/v1/persons/${theirs.id}/merge`, body: { merge_with_id: mine.id } }
    },
    expected: crmError(404, 'Person not found'),
  }),
]
