import type { Prisma } from '@callbook/db'
import type { ItemType, SearchField } from '@callbook/schema'

import type { ConditionOn } from '../crm/contains.ts'

/** What a term means in each kind of column. */
export interface Match {
  readonly text: Prisma.StringFilter
  readonly on: ConditionOn
  readonly phones: Prisma.PersonPhoneWhereInput[]
}

type Prismaic = Pick<Prisma.TransactionClient, ItemType>

/** Something that may be found: `label` is what ranks it among others. */
export interface Candidate {
  readonly id: number | string
  readonly label: string
}

/** The most candidates that a kind ranks. */
const MOST_CANDIDATES = 1000

const NEWEST = { orderBy: { id: 'desc' }, take: MOST_CANDIDATES } as const

interface Kind<Where> {
  /** By field, what a match there is. Other fields the kind does not have. */
  readonly conditions: Partial<Record<SearchField, (match: Match) => Where>>
  readonly find: (prisma: Prismaic, where: Where) => Promise<Candidate[]>
}

const living = (person: Prisma.PersonWhereInput): { person: Prisma.PersonWhereInput } => ({
  person: { delete_time: null, ...person },
})
const onNotes = ({ text }: Match) => ({ notes: { some: { delete_time: null, content: text } } })
const onPhones = ({ phones }: Match) => ({ phones: { some: { OR: phones } } })
const onEmails = ({ on }: Match) => ({ emails: { some: on('value') } })
const onOrganization = ({ on }: Match) => ({ organization: { delete_time: null, ...on('name') } })

const person: Kind<Prisma.PersonWhereInput> = {
  conditions: {
    name: ({ on }) => on('name'),
    phone: onPhones,
    email: onEmails,
    notes: onNotes,
  },
  find: async (prisma, where) => {
    const rows = await prisma.person.findMany({ where, select: { id: true, name: true }, ...NEWEST })
    return rows.map(({ id, name }) => ({ id, label: name }))
  },
}

const organization: Kind<Prisma.OrganizationWhereInput> = {
  conditions: { name: ({ on }) => on('name'), address: ({ on }) => on('address'), notes: onNotes },
  find: async (prisma, where) => {
    const rows = await prisma.organization.findMany({ where, select: { id: true, name: true }, ...NEWEST })
    return rows.map(({ id, name }) => ({ id, label: name }))
  },
}

const deal: Kind<Prisma.DealWhereInput> = {
  conditions: {
    title: ({ on }) => on('title'),
    notes: onNotes,
  },
  find: async (prisma, where) => {
    const rows = await prisma.deal.findMany({ where, select: { id: true, title: true }, ...NEWEST })
    return rows.map(({ id, title }) => ({ id, label: title }))
  },
}

const lead: Kind<Prisma.LeadWhereInput> = {
  conditions: {
    title: ({ on }) => on('title'),
    notes: onNotes,
    phone: (match) => living(onPhones(match)),
    email: (match) => living(onEmails(match)),
    person_name: ({ on }) => living(on('name')),
    organization_name: onOrganization,
  },
  find: async (prisma, where) => {
    const rows = await prisma.lead.findMany({ where, select: { id: true, title: true }, ...NEWEST })
    return rows.map(({ id, title }) => ({ id, label: title }))
  },
}

interface Asked {
  readonly type: ItemType
  readonly fields: readonly string[] | undefined
  /** What every candidate must fulfil. */
  readonly where: object
}

const candidatesOf = async <Where extends object>(
  { conditions, find }: Kind<Where>,
  prisma: Prismaic,
  { fields, where, match }: Asked & { match: Match },
): Promise<Candidate[]> => {
  const asked = Object.entries(conditions) as [string, (match: Match) => Where][]
  const OR = asked.filter(([field]) => !fields || fields.includes(field)).map(([, condition]) => condition(match))
  return OR.length === 0 ? [] : find(prisma, { ...where, OR } as Where)
}

/** The candidates of one type, the newest first. */
export const findCandidates = (prisma: Prismaic, asked: Asked & { match: Match }): Promise<Candidate[]> => {
  if (asked.type === 'person') return candidatesOf(person, prisma, asked)
  if (asked.type === 'organization') return candidatesOf(organization, prisma, asked)
  return asked.type === 'deal' ? candidatesOf(deal, prisma, asked) : candidatesOf(lead, prisma, asked)
}
