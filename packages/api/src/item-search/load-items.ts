import type { Prisma } from '@callbook/db'
import type { DealItem, ItemType, LeadItem, OrganizationItem, PersonItem, SearchItem } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { contains } from '../crm/contains.ts'

interface Wanted {
  readonly type: ItemType
  readonly id: number | string
}

const POINTS = {
  select: { value: true },
  orderBy: [{ primary: 'desc' }, { id: 'asc' }],
} as const satisfies Prisma.Person$phonesArgs
const ORGANIZATION = { select: { id: true, name: true, address: true, delete_time: true } } as const

interface OrganizationRow {
  readonly id: number
  readonly name: string
  readonly address: string | null
  readonly delete_time: Date | null
}

const livingOrganization = (row: OrganizationRow | null) =>
  row && row.delete_time === null ? { id: row.id, name: row.name, address: row.address } : null

const values = (points: readonly { readonly value: string }[]): string[] => points.map(({ value }) => value)
const contents = (notes: readonly { readonly content: string }[]): string[] => notes.map(({ content }) => content)

const EVERYWHERE = { visible_to: 3 as const, custom_fields: [] }

/** The items of one page, by `type:id`. A term adds the notes that have it. */
export const loadItems = async (
  { db, actor }: ActorContext,
  wanted: readonly Wanted[],
  term: string | null,
): Promise<Map<string, SearchItem>> => {
  const { company_id } = actor
  const living = { company_id, delete_time: null }
  const integers = (type: ItemType) => ({
    id: { in: wanted.flatMap((item) => (item.type === type && typeof item.id === 'number' ? [item.id] : [])) },
  })
  const texts = wanted.flatMap(({ type, id }) => (type === 'lead' ? [String(id)] : []))
  const notes = {
    where: term === null ? { id: 0 } : { delete_time: null, content: contains(term) },
    select: { content: true },
    orderBy: { id: 'desc' },
    take: 3,
  } as const
  const { prisma } = db
  const items = new Map<string, SearchItem>()
  const keep = (item: SearchItem) => items.set(`${item.type}:${item.id}`, item)

  const has = new Set(wanted.map(({ type }) => type))
  if (has.has('person')) {
    const rows = await prisma.person.findMany({
      where: { ...living, ...integers('person') },
      select: {
        id: true,
        name: true,
        owner_id: true,
        phones: POINTS,
        emails: POINTS,
        organization: ORGANIZATION,
        notes,
      },
    })
    for (const row of rows) {
      keep({
        id: row.id,
        type: 'person',
        name: row.name,
        phones: values(row.phones),
        emails: values(row.emails),
        primary_email: row.emails[0]?.value ?? null,
        owner: { id: row.owner_id },
        organization: livingOrganization(row.organization),
        notes: contents(row.notes),
        ...EVERYWHERE,
      } satisfies PersonItem)
    }
  }
  if (has.has('organization')) {
    const rows = await prisma.organization.findMany({
      where: { ...living, ...integers('organization') },
      select: { id: true, name: true, address: true, owner_id: true, notes },
    })
    for (const row of rows) {
      keep({
        id: row.id,
        type: 'organization',
        name: row.name,
        address: row.address,
        owner: { id: row.owner_id },
        notes: contents(row.notes),
        ...EVERYWHERE,
      } satisfies OrganizationItem)
    }
  }
  const person = { select: { id: true, name: true, delete_time: true, phones: POINTS, emails: POINTS } } as const
  if (has.has('deal')) {
    const rows = await prisma.deal.findMany({
      where: { ...living, ...integers('deal') },
      select: {
        id: true,
        title: true,
        value: true,
        currency: true,
        status: true,
        owner_id: true,
        stage_id: true,
        person,
        organization: ORGANIZATION,
        notes,
      },
    })
    for (const row of rows) {
      keep({
        id: row.id,
        type: 'deal',
        title: row.title,
        value: row.value.toNumber(),
        currency: row.currency,
        status: row.status,
        owner: { id: row.owner_id },
        stage: { id: row.stage_id },
        person: row.person && !row.person.delete_time ? { id: row.person.id, name: row.person.name } : null,
        organization: livingOrganization(row.organization),
        notes: contents(row.notes),
        is_archived: false,
        ...EVERYWHERE,
      } satisfies DealItem)
    }
  }
  if (has.has('lead')) {
    const rows = await prisma.lead.findMany({
      where: { ...living, id: { in: texts } },
      select: {
        id: true,
        title: true,
        value_amount: true,
        value_currency: true,
        owner_id: true,
        is_archived: true,
        person,
        organization: ORGANIZATION,
        notes,
      },
    })
    for (const row of rows) {
      const its = row.person && !row.person.delete_time ? row.person : null
      keep({
        id: row.id,
        type: 'lead',
        title: row.title,
        value: row.value_amount?.toNumber() ?? null,
        currency: row.value_currency,
        owner: { id: row.owner_id },
        person: its && { id: its.id, name: its.name },
        organization: livingOrganization(row.organization),
        phones: values(its?.phones ?? []),
        emails: values(its?.emails ?? []),
        notes: contents(row.notes),
        is_archived: row.is_archived,
        ...EVERYWHERE,
      } satisfies LeadItem)
    }
  }
  return items
}
