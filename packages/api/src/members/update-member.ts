import type { Prisma } from '@callbook/db'
import { ERROR_TEXTS, type UpdateMember } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { changesBetween, recordEvents } from '../audit/record-events.ts'
import { requireAdmin } from '../auth/require-admin.ts'
import { requireOwnHand } from '../auth/require-own-hand.ts'
import type { ActorContext } from '../context.ts'

const FIELDS = { user_id: true, is_admin: true, active_flag: true } as const

const requireAnotherAdmin = async (tx: Prisma.TransactionClient, company_id: number, user_id: number) => {
  const other = await tx.companyUser.findFirst({
    where: { company_id, is_admin: true, active_flag: true, user_id: { not: user_id } },
    select: { user_id: true },
  })
  if (!other) {
    throw new AppError('conflict', 'The company needs an active admin. Make somebody else one first.')
  }
}

/**
 * Makes a colleague an admin or a regular user, deactivates or reactivates them. Whoever is deactivated is signed out,
 * and their tokens stop: here at once, in other processes within 2 seconds. Tokens work again after a reactivation.
 * Throws `conflict` when no active admin would be left. For admins who signed in.
 */
export const updateMember = async (ctx: ActorContext, { user_id, is_admin, active_flag }: UpdateMember) => {
  const { actor, db } = ctx
  requireAdmin(actor)
  requireOwnHand(actor, 'Changing what a user may do')
  const { company_id } = actor
  const where = { company_id, user_id }
  const data = { ...(is_admin !== undefined && { is_admin }), ...(active_flag !== undefined && { active_flag }) }
  const member = await db.prisma.$transaction(async (tx) => {
    // One at a time: of two admins who demote each other at once, one stays.
    await tx.$queryRaw`select id from companies where id = ${company_id} for update`
    const before = await tx.companyUser.findFirst({ where, select: FIELDS })
    if (!before) throw new AppError('not_found', ERROR_TEXTS.notFound)
    const after = { ...before, ...data }
    const wasActiveAdmin = before.is_admin && before.active_flag
    if (wasActiveAdmin && !(after.is_admin && after.active_flag)) await requireAnotherAdmin(tx, company_id, user_id)
    const changes = changesBetween(before, after, ['is_admin', 'active_flag'])
    if (Object.keys(changes).length === 0) return after
    await tx.companyUser.updateMany({ where, data })
    if (before.active_flag && !after.active_flag) await endSessions(tx, user_id)
    await recordEvents(tx, actor, [{ action: 'update', object_type: 'user', object_id: user_id, changes }])
    return after
  })
  ctx.forgetCredentials()
  return { member }
}

/** Signs a person out everywhere, unless they still work for another company. */
const endSessions = async (tx: Prisma.TransactionClient, user_id: number): Promise<void> => {
  const elsewhere = await tx.companyUser.findFirst({ where: { user_id, active_flag: true }, select: { user_id: true } })
  if (!elsewhere) await tx.session.deleteMany({ where: { user_id } })
}
