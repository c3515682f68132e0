import { answerWith, type ContractCase } from '../contract-case.ts'
import { crmError, refusal, v2Page } from './crm-answers.ts'

const EVERY_ITEM = { visible_to: 3, custom_fields: [], notes: [] }

/** `/itemSearch`, in both versions. */
export const ITEM_SEARCH_CASES: readonly ContractCase[] = [
  {
    rule: '5 itemSearch finds all four kinds, the best first, and what belongs to them',
    run: async ({ world, call }) => {
      const { admin, ...acme } = world.acme
      const owner = { id: admin.user_id }
      const deal = await acme.addDeal({ title: 'Old quince deal', value: 12.5 })
      const person = await acme.addPerson({ name: 'Quince Cooper', numbers: ['030 1'] })
      const organization = await acme.addOrganization({ name: 'Marquincery' })
      const lead = await acme.addLead({ title: 'quince', person_id: person.id })
      const related = await acme.addDeal({ title: 'Renewal', org_id: organization.id })
      const itsOrganization = { id: organization.id, name: 'Marquincery', address: null }
      const itsPerson = { id: person.id, name: 'Quince Cooper' }
      const dealItem = { type: 'deal', currency: 'EUR', status: 'open', owner, stage: { id: 1 }, is_archived: false }
      return {
        answer: await call('GET', '/api/v2/itemSearch?term=QUINCE&search_for_related_items=1'),
        expected: v2Page({
          items: [
            {
              result_score: 1,
              item: {
                ...EVERY_ITEM,
                id: lead.id,
                type: 'lead',
                title: 'quince',
                value: null,
                currency: null,
                owner,
                person: itsPerson,
                organization: null,
                phones: ['030 1'],
                emails: [],
                is_archived: false,
              },
            },
            {
              result_score: 0.8,
              item: {
                ...EVERY_ITEM,
                id: person.id,
                type: 'person',
                name: 'Quince Cooper',
                phones: ['030 1'],
                emails: [],
                primary_email: null,
                owner,
                organization: null,
              },
            },
            {
              result_score: 0.6,
              item: {
                ...EVERY_ITEM,
                ...dealItem,
                id: deal.id,
                title: 'Old quince deal',
                value: 12.5,
                person: null,
                organization: null,
              },
            },
            {
              result_score: 0.4,
              item: {
                ...EVERY_ITEM,
                id: organization.id,
                type: 'organization',
                name: 'Marquincery',
                address: null,
                owner,
              },
            },
          ],
          related_items: [
            {
              result_score: 0,
              item: {
                ...EVERY_ITEM,
                ...dealItem,
                id: related.id,
                title: 'Renewal',
                value: 0,
                person: null,
                organization: itsOrganization,
              },
            },
          ],
        }),
      }
    },
  },
  {
    rule: '5 v1 itemSearch says where its page lies',
    run: async ({ call }) => ({
      answer: await call('GET', '/v1/itemSearch?term=nobody+is+called+so&limit=999&item_types=product,person'),
      expected: answerWith(200, {
        success: true,
        data: { items: [], related_items: [] },
        additional_data: { pagination: { start: 0, limit: 100, more_items_in_collection: false } },
      }),
    }),
  },
  refusal('5 itemSearch knows what can be searched', 'GET', {
    sent: { path: '/api/v2/itemSearch?term=xx&item_types=call' },
    expected: crmError(
      400,
      '"item_types.0" must be a comma-separated list of [person, organization, deal, lead, product, file, mail_attachment, project].',
    ),
  }),
]
