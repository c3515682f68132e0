import { Prisma, type PrismaClient } from '@callbook/db'

const REPS = 8
export const PERSONS = 20_000
const ORGANIZATIONS = 4000
const DEALS = 5000
const SECONDS_BETWEEN_CALLS = 150

/**
 * Gives the one company of an installation many calls, with colleagues, 20,000 persons, organizations and deals: six
 * months of them, the newest a minute ago, half with a note. In the database itself, in seconds.
 */
export const seedCalls = async (prisma: PrismaClient, count: number): Promise<void> => {
  const run = (statement: Prisma.Sql) => prisma.$executeRaw(statement)
  const { company_id, user_id } = await prisma.companyUser.findFirstOrThrow({ orderBy: { user_id: 'asc' } })
  await run(Prisma.sql`
    with people as (
      insert into users (name, email)
      select 'Rep ' || n, 'rep-' || n || '@bench.example' from generate_series(1, ${REPS - 1}::int) n
      returning id
    )
    insert into company_users (company_id, user_id) select ${company_id}::int, id from people
  `)
  await run(Prisma.sql`
    insert into company_numbers (company_id, value, value_e164) values (${company_id}::int, '+37253570010', '+37253570010')
  `)
  await run(Prisma.sql`
    insert into organizations (company_id, name, owner_id)
    select ${company_id}::int, (array['Tamm', 'Kask', 'Saar', 'Northwind', 'Aurora'])[1 + n % 5] || ' OÜ ' || n, ${user_id}::int
    from generate_series(1, ${ORGANIZATIONS}::int) n
  `)
  await run(Prisma.sql`
    insert into persons (company_id, name, org_id, owner_id)
    select
      ${company_id}::int,
      (array['Jo', 'Mari', 'Ana', 'Bo', 'Liis', 'Oskar', 'Priya'])[1 + n % 7] || ' '
        || (array['Park', 'Nurk', 'Kask', 'Lindqvist', 'Okafor'])[1 + n % 5] || ' ' || n,
      (select min(id) from organizations where company_id = ${company_id}) + n % ${ORGANIZATIONS}::int,
      ${user_id}::int
    from generate_series(1, ${PERSONS}::int) n
  `)
  await run(Prisma.sql`
    insert into person_phones (company_id, person_id, value, value_e164, "primary")
    select
      company_id, id, '+1 415 ' || 5000000 + id - min(id) over (), '+1415' || 5000000 + id - min(id) over (), true
    from persons where company_id = ${company_id}
  `)
  await run(Prisma.sql`
    insert into person_emails (company_id, person_id, value, "primary")
    select company_id, id, 'person-' || id || '@bench.example', true from persons where company_id = ${company_id}
  `)
  await run(Prisma.sql`
    insert into deals (company_id, title, owner_id)
    select ${company_id}::int, 'Renewal ' || n, ${user_id}::int from generate_series(1, ${DEALS}::int) n
  `)
  await run(Prisma.sql`
    with firsts as (
      select
        (select min(user_id) from company_users where company_id = ${company_id}) as user_id,
        (select min(id) from persons where company_id = ${company_id}) as person_id,
        (select min(id) from organizations where company_id = ${company_id}) as org_id,
        (select min(id) from deals where company_id = ${company_id}) as deal_id
    ),
    members as (
      select user_id, row_number() over (order by user_id) - 1 as place from company_users where company_id = ${company_id}
    ),
    calls as materialized (
      select
        n, nextval('activities_id_seq')::int as activity_id,
        now() - make_interval(secs => (${count}::int - n) * ${SECONDS_BETWEEN_CALLS}::int + 60) as start_time,
        (n * 37) % 900 as duration, n * 7919 % ${PERSONS}::int as person
      from generate_series(1, ${count}::int) n
    ),
    rows as materialized (
      select calls.*, members.user_id, firsts.person_id + person as person_id,
        firsts.org_id + person % ${ORGANIZATIONS}::int as org_id,
        case when n % 4 = 0 then firsts.deal_id + n % ${DEALS}::int end as deal_id,
        '+1415' || lpad((5000000 + n * 7919 % ${PERSONS}::int)::text, 7, '0') as their_number
      from calls
      join members on members.place = n % ${REPS}::int
      cross join firsts
    ),
    activities as (
      insert into activities (company_id, id, user_id, type, subject, done, person_id, org_id, deal_id, duration)
      select ${company_id}::int, activity_id, user_id, 'call', 'Call', true, person_id, org_id, deal_id, duration from rows
    )
    insert into call_logs (
      company_id, id, user_id, activity_id, person_id, org_id, deal_id, subject, duration, outcome,
      from_phone_number, to_phone_number, from_phone_number_e164, to_phone_number_e164, start_time, end_time, note
    )
    select
      ${company_id}::int,
      (lpad(to_hex((extract(epoch from start_time) * 1000)::bigint), 12, '0') || '7' || substr(md5(n::text), 1, 3) || '8'
        || substr(md5(n::text), 4, 15))::uuid,
      user_id, activity_id,
      case when n % 5 > 0 then person_id end, case when n % 5 > 0 then org_id end, deal_id,
      case when n % 3 = 0 then 'Follow-up ' || n end,
      case when n % 3 = 0 then duration else 0 end,
      (array['connected', 'no_answer', 'left_voicemail', 'connected', 'left_message', 'busy', 'wrong_number'])[1 + n % 7]::"CallOutcome",
      case when n % 2 = 0 then '+37253570010' else their_number end,
      case when n % 2 = 0 then their_number else '+37253570010' end,
      case when n % 2 = 0 then '+37253570010' else their_number end,
      case when n % 2 = 0 then their_number else '+37253570010' end,
      start_time, start_time + make_interval(secs => duration),
      case when n % 2 = 0 then '<p>Wants the <b>price list</b> before Friday, and a call back about order ' || n || '.</p>' end
    from rows
  `)
  await run(Prisma.sql`analyze`)
}
