import { Prisma } from '@callbook/db'
import type { AcceptInvitation } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { recordEvents } from '../audit/record-events.ts'
import { secretHash } from '../auth/secret-hash.ts'
import type { Context } from '../context.ts'
import { invitationIsOver } from './find-invitation.ts'

/**
 * Takes an invitation, once: makes the person, with the name and password they choose, and their membership. Who has an
 * account already must be signed in with it. Answers with the address to sign in with.
 */
export const acceptInvitation = async (ctx: Context, { secret, name, password }: AcceptInvitation) => {
  const { db, auth, actor } = ctx
  // Outside the transaction: it is slow by design.
  const hash = password === undefined ? null : await (await auth.$context).password.hash(password)
  const accept = async (tx: Prisma.TransactionClient) => {
    const now = new Date()
    // The row is taken and locked in one statement: a second click finds it taken.
    const [invitation] = await tx.invitation.updateManyAndReturn({
      where: { token_hash: secretHash(secret), accepted_at: null, expires_at: { gt: now } },
      data: { accepted_at: now },
      select: { company_id: true, id: true, email: true, is_admin: true },
    })
    if (!invitation) throw invitationIsOver()
    const { company_id, id, email, is_admin } = invitation
    const account = await tx.user.findUnique({ where: { email }, select: { id: true } })
    if (account && account.id !== actor?.user_id) {
      throw new AppError('forbidden', `${email} has an account already: sign in with it, then open the link again.`)
    }
    const user_id = account?.id ?? (await addUser(tx, { email, name, hash }))
    await tx.companyUser.create({ data: { company_id, user_id, is_admin } })
    const changes = { email: [null, email] as const, is_admin: [null, is_admin] as const }
    const joined = { company_id, user_id, is_admin, country: '' }
    await recordEvents(tx, joined, [
      { action: 'create', object_type: 'user', object_id: user_id, changes: { ...changes, invitation: [null, id] } },
    ])
    return { email }
  }
  try {
    return await db.prisma.$transaction(accept)
  } catch (error) {
    // Two invitations of one address, taken at the same moment.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') throw invitationIsOver()
    throw error
  }
}

const addUser = async (
  tx: Prisma.TransactionClient,
  { email, name, hash }: { email: string; name: string | undefined; hash: string | null },
): Promise<number> => {
  if (name === undefined) throw new AppError('bad_request', '"name" is required.')
  if (hash === null) throw new AppError('bad_request', '"password" is required.')
  // Whoever holds the link was given it for this address: there is no mail to prove more with.
  const { id: user_id } = await tx.user.create({ data: { name, email, email_verified: true }, select: { id: true } })
  await tx.account.create({
    data: { account_id: String(user_id), provider_id: 'credential', user_id, password: hash },
  })
  return user_id
}
