import type { ActorContext } from '../context.ts'

/**
 * How far a company is with its first steps: whether the actor settled its name and their time zone, the newest call that
 * is no demo, whether there is a team. And whether the company holds demo data.
 */
export const getSetup = async ({ db, actor }: ActorContext) => {
  const { company_id, user_id } = actor
  const { prisma } = db
  const [demo, user, members, invitation] = await Promise.all([
    prisma.demoRecord.findMany({ where: { company_id, object_type: 'callLog' }, select: { object_id: true } }),
    prisma.user.findUnique({ where: { id: user_id }, select: { time_zone: true } }),
    prisma.companyUser.findMany({ where: { company_id }, take: 2, select: { user_id: true } }),
    prisma.invitation.findFirst({ where: { company_id }, select: { id: true } }),
  ])
  const call = await prisma.callLog.findFirst({
    where: { company_id, ...(demo.length > 0 && { id: { notIn: demo.map(({ object_id }) => object_id) } }) },
    // Ids follow the time of logging.
    orderBy: { id: 'desc' },
    select: { id: true, outcome: true, to_phone_number: true, start_time: true, source: true },
  })
  return {
    has_demo_data: demo.length > 0,
    has_company: Boolean(user?.time_zone),
    has_team: members.length > 1 || invitation !== null,
    newest_call: call && { ...call, id: call.id.replaceAll('-', ''), start_time: call.start_time.toISOString() },
  }
}
