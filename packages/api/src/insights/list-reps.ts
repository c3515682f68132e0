import type { ActorContext } from '../context.ts'

/** Everybody whose calls one may look at: the members of the company, by name. */
export const listReps = async ({ db, actor }: ActorContext) => {
  const members = await db.prisma.companyUser.findMany({
    where: { company_id: actor.company_id },
    select: { user_id: true, user: { select: { name: true } } },
    orderBy: [{ user: { name: 'asc' } }, { user_id: 'asc' }],
  })
  return { reps: members.map(({ user_id, user }) => ({ user_id, name: user.name })) }
}
