import type { TestMember, TestWorld } from '../../test-world.ts'
import { answerWith, type ContractCase } from '../contract-case.ts'
import { crmError, named, refusal, v1Answer } from './crm-answers.ts'

const userOf = async (world: TestWorld, member: TestMember, fields: object = {}) => ({
  id: member.user_id,
  ...(await named(world, member)),
  default_currency: 'EUR',
  locale: 'en_US',
  lang: 1,
  phone: null,
  activated: true,
  created: '<v1 time>',
  modified: '<v1 time>',
  has_created_company: false,
  access: [
    { app: 'sales', admin: member.is_admin, permission_set_id: '00000000-0000-4000-8000-000000000001' },
    ...(member.is_admin
      ? [{ app: 'account_settings', admin: true, permission_set_id: '00000000-0000-4000-8000-000000000002' }]
      : []),
  ],
  active_flag: true,
  timezone_name: 'UTC',
  timezone_offset: '+00:00',
  role_id: 1,
  icon_url: null,
  is_you: false,
  is_admin: member.is_admin ? 1 : 0,
  is_deleted: false,
  ...fields,
})

const NO_USER = answerWith(404, { success: false, error: 'User not found or not accessible.' })

const me = (base: string): ContractCase => ({
  rule: `5 GET ${base}/users/me says who asks, and their company`,
  run: async ({ world, call }) => ({
    answer: await call('GET', `${base}/users/me`),
    expected: v1Answer(
      await userOf(world, world.acme.regular, {
        is_you: true,
        company_id: world.acme.company_id,
        company_name: 'Acme',
        company_domain: 'acme',
        company_country: 'DE',
        language: { language_code: 'en', country_code: 'US' },
      }),
    ),
  }),
})

/** `/users`. */
export const USER_CASES: readonly ContractCase[] = [
  me('/v1'),
  me('/api/v1'),
  {
    rule: '5 account settings access is an entry of access',
    run: async ({ world, call }) => ({
      answer: await call('GET', `/v1/users/${world.acme.admin.user_id}`),
      expected: v1Answer(await userOf(world, world.acme.admin)),
    }),
  },
  {
    rule: '5 a user is found by a part of the e-mail address',
    run: async ({ world, call }) => {
      const member = await world.acme.addMember()
      const { email } = await named(world, member)
      return {
        answer: await call('GET', `/v1/users/find?term=${encodeURIComponent(email.toUpperCase())}&search_by_email=1`),
        expected: v1Answer([await userOf(world, member)]),
      }
    },
  },
  {
    rule: '5 a name is not looked for among e-mail addresses',
    run: async ({ call }) => ({
      answer: await call('GET', '/v1/users/find?term=of+Acme&search_by_email=1'),
      expected: v1Answer([]),
    }),
  },
  {
    rule: '5 who left the company is told as deleted',
    run: async ({ world, call }) => {
      const member = await world.acme.addMember({ active_flag: false })
      return {
        answer: await call('GET', `/v1/users/${member.user_id}`),
        expected: v1Answer(await userOf(world, member, { active_flag: false, is_deleted: true })),
      }
    },
  },
  ...['999999999', '9'.repeat(30)].map((id): ContractCase => ({
    rule: `2 an unknown user is 404: ${id}`,
    run: async ({ call }) => ({ answer: await call('GET', `/v1/users/${id}`), expected: NO_USER }),
  })),
  {
    rule: "2 a rival's user is 404",
    run: async ({ world, call }) => ({
      answer: await call('GET', `/v1/users/${world.rival.admin.user_id}`),
      expected: NO_USER,
    }),
  },
  refusal('5 a search for users needs a term', 'GET', {
    sent: { path: '/v1/users/find' },
    expected: crmError(400, '"term" is required.'),
  }),
]
