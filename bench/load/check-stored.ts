import type { FreshDatabase } from '../world/fresh-database.ts'

/**
 * Checks that the database holds exactly the call logs that were answered with 200, each with an activity of its own:
 * one that is stored twice, or not at all, would show in one of the counts. Throws otherwise.
 */
export const checkStored = async (database: FreshDatabase, contender: string, answered: number): Promise<void> => {
  const [stored, activities, used] = await database.use(async (prisma) => [
    await prisma.callLog.count(),
    await prisma.activity.count(),
    (await prisma.callLog.groupBy({ by: ['company_id', 'activity_id'] })).length,
  ])
  if (stored !== answered || activities !== answered || used !== answered) {
    throw new Error(
      `${contender} on ${database.kind}: ${answered} answers of 200, but ${stored} call logs on ${used} of ${activities} activities`,
    )
  }
}
