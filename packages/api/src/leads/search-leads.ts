import type { FoundLead, SearchLeads, SearchLeadsV1 } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { foundByText, foundNotes, LINKS_OF_FOUND, presentLinks } from '../crm/found.ts'
import { scoreOf } from '../crm/matches.ts'
import { pageArguments, pageOf } from '../crm/page.ts'

const ORDER = { field: 'add_time', direction: 'desc', ids: 'uuid' } as const

const values = { select: { value: true }, orderBy: { id: 'asc' } } as const

/** Leads whose title or notes have the term, the newest first. */
export const searchLeads = async (ctx: ActorContext, asked: SearchLeads | SearchLeadsV1) => {
  const { term, organization_id } = asked
  const { condition, ...page } = pageArguments(asked, ORDER)
  const rows = await ctx.db.prisma.lead.findMany({
    where: {
      company_id: ctx.actor.company_id,
      ...foundByText(asked),
      ...(organization_id !== undefined && { organization_id }),
      AND: [condition],
    },
    select: {
      id: true,
      title: true,
      value_amount: true,
      value_currency: true,
      is_archived: true,
      add_time: true,
      notes: { where: foundNotes(asked), select: { content: true }, orderBy: { id: 'desc' } },
      ...LINKS_OF_FOUND,
      person: { select: { id: true, name: true, phones: values, emails: values } },
    },
    ...page,
  })
  const { items, ...rest } = pageOf(rows, asked, ORDER)
  const found = items.map((row) => ({
    result_score: scoreOf(row.title, term),
    item: {
      id: row.id,
      type: 'lead',
      title: row.title,
      phones: row.person?.phones.map(({ value }) => value) ?? [],
      emails: row.person?.emails.map(({ value }) => value) ?? [],
      value: row.value_amount?.toNumber() ?? null,
      currency: row.value_currency,
      ...presentLinks(row),
      is_archived: row.is_archived,
    } satisfies FoundLead,
  }))
  return { items: found, ...rest }
}
