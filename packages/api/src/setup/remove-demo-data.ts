import type { Prisma } from '@callbook/db'

import { AppError } from '../app-error.ts'
import { recordEvents } from '../audit/record-events.ts'
import { requireAdmin } from '../auth/require-admin.ts'
import type { ActorContext } from '../context.ts'

const PATIENCE = { timeout: 60_000, maxWait: 10_000 }

/**
 * Takes the demo data away. A demo record that something of the company's own is linked to stays, and is the company's
 * own from then on: a demo person with a real call, deal or note; their organization; what a demo colleague's real
 * calls need of them. Such a colleague is deactivated, and the demo records that stay get the actor as their owner.
 * For admins. Throws `not_found` where there is no demo data.
 */
export const removeDemoData = async (ctx: ActorContext): Promise<void> => {
  const { actor, db, log } = ctx
  requireAdmin(actor)
  const { company_id, user_id } = actor
  const kept = await db.prisma.$transaction(async (tx) => {
    await tx.$queryRaw`select id from companies where id = ${company_id} for update`
    const records = await tx.demoRecord.findMany({ where: { company_id } })
    if (records.length === 0) throw new AppError('not_found', 'There is no demo data.')
    const idsOf = (type: string) => records.filter((r) => r.object_type === type).map((r) => r.object_id)
    const numbersOf = (type: string) => idsOf(type).map(Number)

    await removeCalls(tx, company_id, { calls: idsOf('callLog'), planned: numbersOf('activity') })
    const left = await removeLinked(tx, company_id, {
      leads: idsOf('lead'),
      deals: numbersOf('deal'),
      persons: numbersOf('person'),
      organizations: numbersOf('organization'),
    })
    const numbers = numbersOf('companyNumber')
    await tx.companyNumber.deleteMany({ where: { company_id, id: { in: numbers } } })
    await removeColleagues(tx, company_id, { colleagues: numbersOf('user'), heir: user_id })
    await tx.demoRecord.deleteMany({ where: { company_id } })
    const changes = { demo_data: [true, false] as const }
    await recordEvents(tx, actor, [{ action: 'update', object_type: 'company', object_id: company_id, changes }])
    return left
  }, PATIENCE)
  ctx.forgetCredentials()
  log.info({ company_id, kept }, 'Demo data removed')
}

/** The calls with the activities they stand on, and the planned ones: without those that a real call stands on. */
const removeCalls = async (
  tx: Prisma.TransactionClient,
  company_id: number,
  { calls, planned }: { calls: readonly string[]; planned: readonly number[] },
): Promise<void> => {
  const where = { company_id, id: { in: [...calls] } }
  const standing = await tx.callLog.findMany({ where, select: { activity_id: true } })
  await tx.callLog.deleteMany({ where })
  const ids = [...planned, ...standing.map(({ activity_id }) => activity_id)]
  await tx.activity.deleteMany({ where: { company_id, id: { in: ids }, call_logs: { none: {} } } })
}

/** What calls link to: from the outside in, each unless something that stays points to it. */
const removeLinked = async (
  tx: Prisma.TransactionClient,
  company_id: number,
  demo: {
    leads: readonly string[]
    deals: readonly number[]
    persons: readonly number[]
    organizations: readonly number[]
  },
): Promise<number> => {
  const unused = { call_logs: { none: {} }, activities: { none: {} }, notes: { none: {} } }
  const leads = await tx.lead.deleteMany({ where: { company_id, id: { in: [...demo.leads] }, ...unused } })
  const deals = await tx.deal.deleteMany({ where: { company_id, id: { in: [...demo.deals] }, ...unused } })
  // A real duplicate that was merged into a demo person lives on in them.
  const merged = await tx.person.findMany({
    where: { company_id, merged_into_id: { in: [...demo.persons] }, id: { notIn: [...demo.persons] } },
    select: { merged_into_id: true },
  })
  const holders = new Set(merged.map(({ merged_into_id }) => merged_into_id))
  const linked = { ...unused, deals: { none: {} }, leads: { none: {} } }
  const free = demo.persons.filter((id) => !holders.has(id))
  const persons = await tx.person.deleteMany({
    where: { company_id, id: { in: free }, ...linked, participations: { none: {} } },
  })
  const organizations = await tx.organization.deleteMany({
    where: { company_id, id: { in: [...demo.organizations] }, ...linked, persons: { none: {} } },
  })
  const all = demo.leads.length + demo.deals.length + demo.persons.length + demo.organizations.length
  return all - leads.count - deals.count - persons.count - organizations.count
}

/** The colleagues; where something real is theirs, they stay as people who left. */
const removeColleagues = async (
  tx: Prisma.TransactionClient,
  company_id: number,
  { colleagues, heir }: { colleagues: readonly number[]; heir: number },
): Promise<void> => {
  const owned = { company_id, owner_id: { in: [...colleagues] } }
  const inherit = { where: owned, data: { owner_id: heir } }
  await tx.organization.updateMany(inherit)
  await tx.person.updateMany(inherit)
  await tx.deal.updateMany(inherit)
  await tx.lead.updateMany(inherit)
  const none = { none: {} }
  const theirs = { company_id, user_id: { in: [...colleagues] } }
  await tx.companyUser.deleteMany({
    where: {
      ...theirs,
      call_logs: none,
      activities: none,
      notes: none,
      saved_views: none,
      invitations: none,
      api_tokens: none,
      oauth_grants: none,
      oauth_codes: none,
    },
  })
  await tx.companyUser.updateMany({ where: theirs, data: { active_flag: false } })
  await tx.user.deleteMany({ where: { id: { in: [...colleagues] }, memberships: none } })
}
