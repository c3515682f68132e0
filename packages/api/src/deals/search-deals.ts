import type { FoundDeal, SearchDeals, SearchDealsV1 } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { scoreOf } from '../crm/matches.ts'
import { pageArguments, pageOf } from '../crm/page.ts'
import { foundByText, foundNotes, LINKS_OF_FOUND, presentLinks } from '../crm/found.ts'

const ORDER = { field: 'id', direction: 'desc' } as const

/** Deals whose title or notes have the term, the newest first. */
export const searchDeals = async (ctx: ActorContext, asked: SearchDeals | SearchDealsV1) => {
  const { term, organization_id, status } = asked
  const { condition, ...page } = pageArguments(asked, ORDER)
  const rows = await ctx.db.prisma.deal.findMany({
    where: {
      company_id: ctx.actor.company_id,
      ...foundByText(asked),
      ...(organization_id !== undefined && { org_id: organization_id }),
      ...(status && { status }),
      AND: [condition],
    },
    select: {
      id: true,
      title: true,
      value: true,
      currency: true,
      status: true,
      stage_id: true,
      notes: { where: foundNotes(asked), select: { content: true }, orderBy: { id: 'desc' } },
      ...LINKS_OF_FOUND,
    },
    ...page,
  })
  const { items, ...rest } = pageOf(rows, asked, ORDER)
  const found = items.map((row) => ({
    result_score: scoreOf(row.title, term),
    item: {
      id: row.id,
      type: 'deal',
      title: row.title,
      value: row.value.toNumber(),
      currency: row.currency,
      status: row.status,
      stage: { id: row.stage_id, name: `Stage ${row.stage_id}` },
      ...presentLinks(row),
      is_archived: false,
    } satisfies FoundDeal,
  }))
  return { items: found, ...rest }
}
