import { Prisma, type PrismaClient } from '@callbook/db'

/** What a user adds to the company's budget of a day: Pipedrive's smallest plan. */
const TOKENS_PER_USER = 30_000
/** What the column takes, with room for the leases that go over it. */
const MOST_TOKENS = 2_000_000_000
/** A lease is this part of the budget. */
const PART = 100
const KEPT_DAYS = 30

const MS_PER_DAY = 24 * 60 * 60 * 1000

/** A day of UTC, as whole days since 1970. */
export const utcDay = (instant: number): number => Math.floor(instant / MS_PER_DAY)

/** Whole seconds until the next midnight of UTC. */
export const secondsLeftOfDay = (instant: number): number =>
  Math.ceil(((utcDay(instant) + 1) * MS_PER_DAY - instant) / 1000)

/** A part of a company's budget that this process may spend without asking again. */
export interface Granted {
  /** The whole budget of the day. */
  readonly total: number
  /** What was left of the budget before this lease. */
  readonly before: number
  /** What this lease holds. */
  readonly granted: number
  /** What it took from the budget: more than it holds when the budget ended within it. */
  readonly taken: number
}

/**
 * Takes a part of a company's budget of this day: a hundredth, or `least` if that is more. Nothing when it is spent.
 *
 * One statement, so that any number of processes may ask at once. The last lease takes more than there is, and is
 * granted what there was: by that its holder knows what was left.
 */
export const leaseBudget = async (
  prisma: PrismaClient,
  { company_id, day, factor, least }: { company_id: number; day: number; factor: number; least: number },
): Promise<Granted> => {
  const date = new Date(day * MS_PER_DAY)
  const [row] = await prisma.$queryRaw<{ total: number; part: number; spent: number | null }[]>(Prisma.sql`
    with budget as (
      select total, greatest(total / ${PART}, ${least}::int) as part
      from (
        select least(${MOST_TOKENS}, greatest(1, floor(${TOKENS_PER_USER} * ${factor}::float8 * count(*))))::int as total
        from company_users
        where company_id = ${company_id} and active_flag
      ) users
    ),
    swept as (
      delete from daily_budgets where company_id = ${company_id} and day < ${date}::date - ${KEPT_DAYS}::int
    ),
    lease as (
      insert into daily_budgets (company_id, day, spent)
      select ${company_id}, ${date}::date, part from budget
      on conflict (company_id, day) do update set spent = daily_budgets.spent + excluded.spent
      where daily_budgets.spent < (select total from budget)
      returning spent
    )
    select total, part, (select spent from lease) as spent from budget
  `)
  if (!row) throw new Error('The lease of a budget gave no row')
  const { total, part, spent } = row
  if (spent === null) return { total, before: 0, granted: 0, taken: 0 }
  const before = total - (spent - part)
  return { total, before, granted: Math.min(part, before), taken: part }
}

/** Gives back what was taken from budgets and not spent. */
export const giveBack = async (
  prisma: PrismaClient,
  unspent: readonly { company_id: number; day: number; tokens: number }[],
): Promise<void> => {
  const rows = unspent.map(({ day, ...row }) => ({
    ...row,
    day: new Date(day * MS_PER_DAY).toISOString().slice(0, 10),
  }))
  await prisma.$executeRaw(Prisma.sql`
    update daily_budgets
    set spent = greatest(0, daily_budgets.spent - r.tokens)
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(company_id int, day date, tokens int)
    where daily_budgets.company_id = r.company_id and daily_budgets.day = r.day
  `)
}
