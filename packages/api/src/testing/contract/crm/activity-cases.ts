import type { TestWorld } from '../../test-world.ts'
import { answerWith, type ContractCase } from '../contract-case.ts'
import { crmError, crmNotFound, crmRefusal, page, record, type Row, v2Record } from './crm-case.ts'

const activityOf = ({ acme }: TestWorld, fields: Row = {}): Row => ({
  id: '<id>',
  subject: 'Call',
  type: 'call',
  owner_id: acme.regular.user_id,
  creator_user_id: acme.regular.user_id,
  is_deleted: false,
  add_time: '<v2 time>',
  update_time: '<v2 time>',
  deal_id: null,
  lead_id: null,
  person_id: null,
  org_id: null,
  project_id: null,
  due_date: null,
  due_time: null,
  duration: null,
  busy: false,
  done: false,
  marked_as_done_time: null,
  location: null,
  participants: [],
  attendees: [],
  conference_meeting_client: null,
  conference_meeting_url: null,
  conference_meeting_id: null,
  public_description: null,
  priority: null,
  note: null,
  ...fields,
})

const activityV1Of = ({ acme }: TestWorld, fields: Row = {}): Row => ({
  id: '<id>',
  company_id: acme.company_id,
  user_id: acme.regular.user_id,
  done: false,
  type: 'call',
  due_date: null,
  due_time: '',
  duration: '',
  busy_flag: false,
  add_time: '<v1 time>',
  marked_as_done_time: '',
  subject: 'Call',
  public_description: null,
  location: null,
  org_id: null,
  person_id: null,
  deal_id: null,
  lead_id: null,
  active_flag: true,
  update_time: '<v1 time>',
  participants: [],
  note: null,
  person_name: null,
  org_name: null,
  deal_title: null,
  lead_title: null,
  owner_name: '<text>',
  assigned_to_user_id: acme.regular.user_id,
  created_by_user_id: acme.regular.user_id,
  ...fields,
})

const refused = (rule: string, body: Row, error: string): ContractCase => ({
  rule: `activities: ${rule}`,
  run: async ({ call }) => ({ answer: await call('POST', '/v2/activities', { body }), expected: crmRefusal(error) }),
})

const UNKNOWN_LEAD = 'adf21080-0e10-11eb-879b-05d71fb426ec'

/** Activities, in both versions of the wire, and their types. */
export const ACTIVITY_CASES: readonly ContractCase[] = [
  {
    rule: 'activities: POST /v2/activities of nothing is an open call',
    run: async ({ world, call }) => ({
      answer: await call('POST', '/v2/activities', { body: {} }),
      expected: v2Record(activityOf(world)),
    }),
  },
  {
    rule: 'activities: POST /v2/activities takes all of it; person_id is only read',
    run: async ({ world, call }) => {
      const { id: person_id } = await world.acme.addPerson()
      const { id: other } = await world.acme.addPerson()
      const { id: deal_id } = await world.acme.addDeal()
      const sent = { subject: 'Visit', type: 'meeting', deal_id, due_date: '2027-01-31', note: '<b>x</b>', priority: 3 }
      const body = {
        ...sent,
        person_id: other,
        due_time: '9:05',
        duration: '26:00',
        done: true,
        busy: true,
        location: { value: 'Mill Lane 1' },
        participants: [{ person_id }, { person_id }],
      }
      return {
        answer: await call('POST', '/api/v2/activities', { body }),
        expected: v2Record(
          activityOf(world, {
            ...sent,
            person_id,
            due_time: '09:05:00',
            duration: '26:00:00',
            done: true,
            marked_as_done_time: '<v2 time>',
            busy: true,
            location: { value: 'Mill Lane 1' },
            participants: [{ person_id, primary: true }],
          }),
        ),
      }
    },
  },
  {
    rule: 'activities: POST /v1/activities takes 0 and 1, answers with booleans, 201',
    run: async ({ world, call }) => {
      const { id: person_id } = await world.acme.addPerson({ name: 'Jo Park' })
      const body = { person_id, done: 1, due_time: '15:00', duration: '00:30', due_date: '2027-01-31' }
      return {
        answer: await call('POST', '/v1/activities', { body }),
        expected: record(
          activityV1Of(world, {
            ...body,
            done: true,
            marked_as_done_time: '<v1 time>',
            participants: [{ person_id, primary_flag: true }],
            person_name: 'Jo Park',
          }),
          201,
        ),
      }
    },
  },
  {
    rule: 'activities: PUT of another person_id leaves the other participants',
    run: async ({ world, call }) => {
      const [one, two, three] = [
        await world.acme.addPerson({ name: 'One' }),
        await world.acme.addPerson({ name: 'Two' }),
        await world.acme.addPerson({ name: 'Three' }),
      ]
      const participants = [{ person_id: one.id, primary_flag: true }, { person_id: two.id }]
      const added = await call('POST', '/v1/activities', { body: { participants } })
      const { id } = (added.body as { data: { id: number } }).data
      return {
        answer: await call('PUT', `/v1/activities/${id}`, { body: { person_id: three.id } }),
        expected: record(
          activityV1Of(world, {
            id,
            person_id: three.id,
            person_name: 'Three',
            participants: [
              { person_id: three.id, primary_flag: true },
              { person_id: two.id, primary_flag: false },
            ],
          }),
        ),
      }
    },
  },
  {
    rule: 'activities: PATCH of a done one to open forgets when it was done; null clears',
    run: async ({ world, call }) => {
      const { id } = await world.acme.addActivity({ done: true, note: 'x', marked_as_done_time: new Date() })
      return {
        answer: await call('PATCH', `/v2/activities/${id}`, { body: { done: false, note: null, subject: null } }),
        expected: v2Record(
          activityOf(world, {
            id,
            subject: 'Planned call',
            owner_id: world.acme.admin.user_id,
            creator_user_id: world.acme.admin.user_id,
          }),
        ),
      }
    },
  },
  {
    rule: 'activities: GET /v1/activities lists the own ones',
    run: async ({ world, call }) => {
      const as = await world.acme.addMember()
      const own = { user_id: as.user_id, due_date: new Date('2027-01-31') }
      const { id } = await world.acme.addActivity(own)
      await world.acme.addActivity({ ...own, done: true })
      await world.acme.addActivity({ ...own, due_date: new Date('2027-02-01') })
      await world.acme.addActivity({ ...own, type: 'task' })
      await world.acme.addActivity({ ...own, delete_time: new Date() })
      const query = 'done=0&start_date=2027-01-01&end_date=2027-01-31&type=call,meeting'
      return {
        answer: await call('GET', `/v1/activities?${query}`, { as }),
        expected: page([
          activityV1Of(world, {
            id,
            subject: 'Planned call',
            due_date: '2027-01-31',
            user_id: as.user_id,
            assigned_to_user_id: as.user_id,
            created_by_user_id: as.user_id,
          }),
        ]),
      }
    },
  },
  {
    rule: 'activities: none is null in v1',
    run: async ({ world, call }) => ({
      answer: await call('GET', '/v1/activities', { as: await world.acme.addMember() }),
      expected: page(null),
    }),
  },
  {
    rule: 'activities: a call log keeps the links that it was logged with when its activity gets others',
    run: async ({ world, call, addCallLog }) => {
      const [one, two] = [await world.acme.addPerson(), await world.acme.addPerson()]
      const id = await addCallLog({ person_id: one.id })
      const before = await call('GET', `/v1/callLogs/${id}`)
      const { activity_id } = (before.body as { data: { activity_id: number } }).data
      await call('PUT', `/v1/activities/${activity_id}`, { body: { person_id: two.id } })
      return { answer: await call('GET', `/v1/callLogs/${id}`), expected: answerWith(200, before.body) }
    },
  },
  {
    rule: 'activities: deleting one does not lose its call logs',
    run: async ({ call, addCallLog }) => {
      const id = await addCallLog()
      const before = await call('GET', `/v1/callLogs/${id}`)
      const { activity_id } = (before.body as { data: { activity_id: number } }).data
      await call('DELETE', `/v2/activities/${activity_id}`)
      return { answer: await call('GET', `/v1/callLogs/${id}`), expected: answerWith(200, before.body) }
    },
  },
  {
    rule: 'activities: one with call logs stays a call',
    run: async ({ call, addCallLog }) => {
      const id = await addCallLog()
      const { body } = await call('GET', `/v1/callLogs/${id}`)
      const { activity_id } = (body as { data: { activity_id: number } }).data
      return {
        answer: await call('PATCH', `/v2/activities/${activity_id}`, { body: { type: 'meeting' } }),
        expected: crmRefusal('"type" must stay call: call logs stand on this activity.'),
      }
    },
  },
  ...['GET', 'DELETE'].map((method): ContractCase => ({
    rule: `activities: ${method} of another company's is 404`,
    run: async ({ world, call }) => {
      const { id } = await world.rival.addActivity()
      return { answer: await call(method, `/v1/activities/${id}`), expected: crmNotFound('Activity') }
    },
  })),
  {
    rule: 'activities: a participant of another company is 404',
    run: async ({ world, call }) => {
      const [own, foreign] = [await world.acme.addPerson(), await world.rival.addPerson()]
      const participants = [{ person_id: own.id }, { person_id: foreign.id }]
      return {
        answer: await call('POST', '/v2/activities', { body: { participants } }),
        expected: crmNotFound('Person'),
      }
    },
  },
  refused(
    'an unknown type is 400',
    { type: 'x' },
    '"type" must be the key_string of an activity type: one of [call, meeting, task, deadline, email, lunch].',
  ),
  refused(
    'a deal and a lead together are 400',
    { deal_id: 1, lead_id: UNKNOWN_LEAD },
    '"lead_id" must not be given together with "deal_id": an activity is of a deal or of a lead.',
  ),
  ...['24:00', '12:60', '12', 'x', 5].map((due_time) =>
    refused(
      `the time ${JSON.stringify(due_time)} is 400`,
      { due_time },
      '"due_time" must be a time of day in the format HH:MM or HH:MM:SS.',
    ),
  ),
  {
    rule: 'activityTypes: a regular user adds none',
    run: async ({ call }) => ({
      answer: await call('POST', '/v1/activityTypes', { body: { name: 'Visit', icon_key: 'car' } }),
      expected: crmError(403, "You don't have permission to change this resource."),
    }),
  },
  {
    rule: 'activityTypes: a built-in one stays',
    run: async ({ world, call }) => ({
      answer: await call('DELETE', '/v1/activityTypes/1', { as: world.acme.admin }),
      expected: crmRefusal('Built-in activity types cannot be changed or deleted.'),
    }),
  },
]
