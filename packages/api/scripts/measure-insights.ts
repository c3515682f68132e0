// How long the queries of insights take: node scripts/measure-insights.ts embedded 100000
import { Prisma } from '@callbook/db'
import { type TestDatabase, testDatabases } from '@callbook/db/testing'

import { compareHours } from '../src/insights/compare-hours.ts'
import { compareReps } from '../src/insights/compare-reps.ts'
import { getOverview } from '../src/insights/get-overview.ts'
import { openTestCallbook, type TestCallbook } from '../src/testing.ts'

const ROUNDS = 9
const DAYS = 365

/** Calls of a year, of twenty reps, on weekdays and weekends alike, to and from a thousand numbers. */
const fill = async ({ db, world }: TestCallbook, count: number) => {
  const { company_id } = world.acme
  const members = [world.acme.admin]
  while (members.length < 20) members.push(await world.acme.addMember())
  const activity = await world.acme.addActivity()
  const owners = Prisma.join(members.map(({ user_id }) => user_id))
  await db.prisma.companyNumber.create({ data: { company_id, value: '+4930901820', value_e164: '+4930901820' } })
  await db.prisma.ruledNumber.create({
    data: { company_id, value_e164: '+37250000999', ruling: 'never_log', user_id: world.acme.admin.user_id },
  })
  await db.prisma.$executeRaw(Prisma.sql`
    insert into call_logs (
      company_id, id, user_id, activity_id, duration, outcome, from_phone_number, from_phone_number_e164,
      to_phone_number, to_phone_number_e164, start_time, end_time
    )
    select
      ${company_id}, gen_random_uuid(), (array[${owners}]::int[])[1 + n % 20], ${activity.id}, n % 600,
      (enum_range(null::"CallOutcome"))[1 + (n::bigint * 7919) % 6], '+4930901820', '+4930901820', '+3725' || n % 1000, '+3725' || n % 1000,
      now() - make_interval(secs => n::float8 / ${count} * ${DAYS} * 86400), now()
    from generate_series(1, ${count}::int) as n`)
  await db.prisma.$executeRaw(Prisma.sql`analyze`)
}

const measure = async (database: TestDatabase, count: number) => {
  const callbook = await openTestCallbook(database)
  try {
    await fill(callbook, count)
    const ctx = callbook.as(callbook.world.acme.admin)
    const day = (before: number) => new Date(Date.now() - before * 86_400_000).toISOString().slice(0, 10)
    for (const days of [30, 180]) {
      const filter = { from: day(days - 1), to: day(0), time_zone: 'Europe/Berlin' }
      for (const use of [getOverview, compareReps, compareHours]) {
        const times: number[] = []
        for (let round = 0; round < ROUNDS; round += 1) {
          const begin = performance.now()
          await use(ctx, filter)
          times.push(performance.now() - begin)
        }
        const [median = 0] = times.toSorted((a, b) => a - b).slice(ROUNDS >> 1)
        const words = [database.name, `${count} calls`, `${days} days and the ${days} before`, use.name]
        process.stdout.write(`${words.join(' · ')}: ${median.toFixed(0)} ms\n`)
      }
    }
  } finally {
    await callbook.close()
  }
}

const [name = 'embedded', count = '100000'] = process.argv.slice(2)
const database = testDatabases.find((candidate) => candidate.name === name)
if (!database) throw new Error(`There is no database ${name} here.`)
await measure(database, Number(count))
