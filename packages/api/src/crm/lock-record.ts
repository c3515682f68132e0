import { Prisma } from '@callbook/db'

/** Keeps a record to this transaction, so that what is read of it holds until the change is written. */
export const lockRecord = async (
  tx: Pick<Prisma.TransactionClient, '$queryRaw'>,
  table: 'activities' | 'deals' | 'leads',
  { company_id, id }: { readonly company_id: number; readonly id: number | string },
): Promise<void> => {
  const key = typeof id === 'string' ? Prisma.sql`${id}::uuid` : Prisma.sql`${id}::int`
  await tx.$queryRaw(
    Prisma.sql`select 1 from ${Prisma.raw(table)} where company_id = ${company_id} and id = ${key} for update`,
  )
}
