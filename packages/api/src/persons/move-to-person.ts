import type { Prisma } from '@callbook/db'

interface Move {
  readonly company_id: number
  readonly from: number
  readonly to: number
}

type Tx = Prisma.TransactionClient

/** Numbers and addresses that the person has already, in whatever writing, go; the others come after its own. */
const movePoints = async (tx: Tx, { company_id, from, to }: Move): Promise<void> => {
  const [mine, theirs] = [
    { company_id, person_id: to },
    { company_id, person_id: from },
  ]
  const phones = await tx.personPhone.findMany({ where: mine, select: { value: true, value_e164: true } })
  const numbers = phones.flatMap(({ value_e164 }) => value_e164 ?? [])
  const same = [{ value: { in: phones.map(({ value }) => value) } }, { value_e164: { in: numbers } }]
  await tx.personPhone.deleteMany({ where: { ...theirs, OR: same } })
  await tx.personPhone.updateMany({
    where: theirs,
    data: { person_id: to, ...(phones.length > 0 && { primary: false }) },
  })
  const emails = await tx.personEmail.findMany({ where: mine, select: { value: true } })
  const known = emails.map(({ value }) => ({ value: { equals: value } }))
  if (known.length > 0) await tx.personEmail.deleteMany({ where: { ...theirs, OR: known } })
  await tx.personEmail.updateMany({
    where: theirs,
    data: { person_id: to, ...(emails.length > 0 && { primary: false }) },
  })
}

/** Whoever took part in an activity twice, as both, takes part once. */
const moveParticipations = async (tx: Tx, { company_id, from, to }: Move): Promise<void> => {
  await tx.activityParticipant.deleteMany({
    where: { company_id, person_id: from, activity: { participants: { some: { person_id: to } } } },
  })
  await tx.activityParticipant.updateMany({ where: { company_id, person_id: from }, data: { person_id: to } })
}

/** Moves everything of one person to another: also what is deleted, so that nothing points to the one that goes. */
export const moveToPerson = async (tx: Tx, move: Move): Promise<void> => {
  const { company_id, from, to } = move
  await movePoints(tx, move)
  await moveParticipations(tx, move)
  const where = { company_id, person_id: from }
  const data = { person_id: to }
  await tx.callLog.updateMany({ where, data })
  // A move is not a change of these records: their update_time stays, which Prisma would set.
  await tx.$executeRaw`update activities set person_id = ${to} where company_id = ${company_id} and person_id = ${from}`
  await tx.$executeRaw`update deals set person_id = ${to} where company_id = ${company_id} and person_id = ${from}`
  await tx.$executeRaw`update leads set person_id = ${to} where company_id = ${company_id} and person_id = ${from}`
  await tx.$executeRaw`update notes set person_id = ${to} where company_id = ${company_id} and person_id = ${from}`
}
