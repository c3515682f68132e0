import type { CallOutcome, Prisma } from '@callbook/db'

import { newCallLogId } from '../call-logs/call-log-id.ts'
import { insertCallLogs, type NewCallLog } from '../call-logs/insert-call-logs.ts'
import { toE164 } from '../phone-numbers/to-e164.ts'
import {
  DEMO_COLLEAGUES,
  DEMO_DEALS,
  DEMO_JOB_TITLES,
  DEMO_LEADS,
  DEMO_NOTES,
  DEMO_ORGANIZATIONS,
  DEMO_PERSONS,
  DEMO_PLANS,
  DEMO_SUBJECTS,
} from './demo-world.ts'

const CALLS = 500
const DAYS = 60
const DAY = 86_400_000
const OUR_NUMBER = '+442079460800'

// How calls of a real team end, in percent.
const OUTCOMES: readonly (readonly [CallOutcome, number])[] = [
  ['connected', 46],
  ['no_answer', 29],
  ['left_voicemail', 11],
  ['busy', 7],
  ['left_message', 4],
  ['wrong_number', 3],
]

/** Numbers that look random and are the same at every run (a linear congruential generator). */
const createDice = (seed: number) => {
  let state = seed
  const roll = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const below = (end: number) => Math.floor(roll() * end)
  const pick = <T>(items: readonly [T, ...T[]] | readonly T[]): T => {
    const item = items[below(items.length)]
    if (item === undefined) throw new RangeError('Nothing to pick from')
    return item
  }
  return { roll, below, pick }
}
type Dice = ReturnType<typeof createDice>

const rollOutcome = ({ roll }: Dice): CallOutcome => {
  let left = roll() * 100
  return OUTCOMES.find(([, share]) => (left -= share) < 0)?.[0] ?? 'connected'
}

/** A moment of the last 60 days: working hours, no weekends. */
const rollStart = ({ below }: Dice, now: number): Date => {
  const start = new Date(now - below(DAYS) * DAY)
  start.setUTCHours(8 + below(9), below(60), below(60), 0)
  const weekend = start.getUTCDay() === 0 ? 2 : start.getUTCDay() === 6 ? 1 : 0
  start.setTime(start.getTime() - weekend * DAY)
  return start.getTime() > now - 3_600_000 ? new Date(start.getTime() - 7 * DAY) : start
}

const rollDuration = ({ roll, below }: Dice, outcome: CallOutcome): number => {
  if (outcome === 'connected') return Math.round(25 + 900 * roll() ** 3 + below(60))
  return outcome === 'no_answer' || outcome === 'busy' ? 0 : 8 + below(35)
}

const rollNumber = ({ below }: Dice, index: number): string => {
  const line = String(below(100)).padStart(2, '0')
  if (index % 3 === 0) return `+1 ${[212, 415, 503, 512][below(4)]}-555-01${line}`
  return index % 3 === 1 ? `+44 20 7946 0${line}${below(10)}` : `+372 5${below(10)}${line} ${1000 + below(9000)}`
}

/** "Chloé Dubois" as chloe.dubois, at a domain that nobody can have. */
const mailAddressOf = (name: string): string => {
  const letters = name.normalize('NFD').replaceAll(/[^A-Za-z ]/g, '')
  return `${letters.toLowerCase().replaceAll(' ', '.')}@demo.example`
}

/** What the demo data made, as `demo_records` remembers it. */
type DemoIds = Readonly<Record<string, readonly (string | number)[]>>

/**
 * Writes the demo data into a company, in the transaction given: two colleagues, 40 persons with phones and e-mails, organizations,
 * deals, leads, planned activities, a number of the company's own, and 500 call logs of the last 60 days. Each is noted
 * in `demo_records`, so that `removeDemoData` finds it.
 */
export const fillDemoData = async (
  tx: Prisma.TransactionClient,
  { company_id, country }: { readonly company_id: number; readonly country: string },
): Promise<void> => {
  const where = { company_id }
  const dice = createDice(20_260_131)
  const { pick, below, roll } = dice

  const now = Date.now()
  const users = await addColleagues(tx, company_id)
  const active = { ...where, active_flag: true }
  const members = await tx.companyUser.findMany({
    where: active,
    orderBy: { user_id: 'asc' },
    select: { user_id: true },
  })
  const owned = () => ({ ...where, owner_id: pick(members).user_id })

  const organizations = await tx.organization.createManyAndReturn({
    data: DEMO_ORGANIZATIONS.map((organization) => ({ ...owned(), ...organization })),
  })
  const persons = await tx.person.createManyAndReturn({
    data: DEMO_PERSONS.map((name, index) => ({
      ...owned(),
      name,
      job_title: DEMO_JOB_TITLES[index % DEMO_JOB_TITLES.length] ?? null,
      // A few people stand alone.
      org_id: index % 8 === 7 ? null : pick(organizations).id,
    })),
  })
  const phones = await tx.personPhone.createManyAndReturn({
    data: persons.flatMap(({ id }, index) => {
      const numbers = index % 5 === 0 ? 2 : 1
      return Array.from({ length: numbers }, (_, nth) => {
        const value = rollNumber(dice, index + nth)
        const value_e164 = toE164(value, country)
        return { ...where, person_id: id, value, value_e164, label: nth ? 'mobile' : 'work', primary: nth === 0 }
      })
    }),
  })
  await tx.personEmail.createMany({
    // Not everybody gave an address.
    data: persons
      .filter((_, index) => index % 4 !== 3)
      .map(({ id, name }) => ({ ...where, person_id: id, value: mailAddressOf(name), label: 'work', primary: true })),
  })
  const linkOf = () => {
    const person = pick(persons)
    return { person_id: person.id, org_id: person.org_id }
  }
  const deals = await tx.deal.createManyAndReturn({
    data: DEMO_DEALS.map((title, index) => ({
      ...owned(),
      ...linkOf(),
      title,
      value: 500 * (1 + below(60)),
      // Nobody knows of a few.
      expected_close_date: index % 4 === 3 ? null : new Date(now + (5 + 9 * index) * DAY),
      status: roll() < 0.7 ? ('open' as const) : roll() < 0.6 ? ('won' as const) : ('lost' as const),
    })),
  })
  const leads = await tx.lead.createManyAndReturn({
    data: DEMO_LEADS.map((title) => {
      const { person_id, org_id } = linkOf()
      return { ...owned(), title, person_id, organization_id: org_id }
    }),
  })
  const activities = await tx.activity.createManyAndReturn({
    select: { id: true },
    data: DEMO_PLANS.map((subject, index) => ({
      ...where,
      ...linkOf(),
      user_id: pick(members).user_id,
      subject,
      type: index === 2 ? 'meeting' : 'call',
      due_date: new Date(now + (1 + below(10)) * DAY),
    })),
  })

  const rollCall = (): NewCallLog => {
    const person = pick(persons)
    const known = roll() < 0.9
    const theirs = phones.find(({ person_id }) => person_id === person.id)?.value ?? OUR_NUMBER
    // A few whose number is known wait in the inbox, too: to be confirmed.
    const number = known || roll() < 0.2 ? theirs : rollNumber(dice, below(3))
    const inbound = roll() < 0.25
    const outcome = rollOutcome(dice)
    const start_time = rollStart(dice, now)
    const duration = rollDuration(dice, outcome)
    const [from, to] = inbound ? [number, OUR_NUMBER] : [OUR_NUMBER, number]
    const deal_id = known ? (deals.find(({ person_id }) => person_id === person.id)?.id ?? null) : null
    const lead = known && deal_id === null ? leads.find(({ person_id }) => person_id === person.id) : undefined
    return {
      ...where,
      id: newCallLogId(),
      user_id: pick(members).user_id,
      activity_id: null,
      person_id: known ? person.id : null,
      org_id: known ? person.org_id : null,
      deal_id,
      lead_id: lead?.id ?? null,
      subject: roll() < 0.4 ? pick(DEMO_SUBJECTS) : null,
      duration,
      outcome,
      from_phone_number: from,
      from_phone_number_e164: toE164(from, country),
      to_phone_number: to,
      to_phone_number_e164: toE164(to, country),
      start_time,
      end_time: new Date(start_time.getTime() + duration * 1000),
      note: outcome === 'connected' && roll() < 0.45 ? pick(DEMO_NOTES) : null,
      source: null,
    }
  }
  const calls = Array.from({ length: CALLS }, rollCall)
  // In the order they were made, so that ids follow time as they do in real life.
  calls.sort((a, b) => a.start_time.getTime() - b.start_time.getTime())
  await insertCallLogs(tx, calls)
  const own = await tx.companyNumber.createManyAndReturn({
    data: [{ ...where, value: OUR_NUMBER, value_e164: OUR_NUMBER, label: 'Demo line' }],
    skipDuplicates: true,
    select: { id: true },
  })
  const idsOf = (rows: readonly { readonly id: string | number }[]) => rows.map(({ id }) => id)
  await noteDemoRecords(tx, company_id, {
    user: users,
    organization: idsOf(organizations),
    person: idsOf(persons),
    deal: idsOf(deals),
    lead: idsOf(leads),
    activity: idsOf(activities),
    callLog: idsOf(calls),
    companyNumber: idsOf(own),
  })
}

const noteDemoRecords = async (tx: Prisma.TransactionClient, company_id: number, ids: DemoIds): Promise<void> => {
  await tx.demoRecord.createMany({
    data: Object.entries(ids).flatMap(([object_type, those]) =>
      those.map((id) => ({ company_id, object_type, object_id: String(id) })),
    ),
    // Colleagues of demo data that was taken away stay noted, where calls of theirs stayed.
    skipDuplicates: true,
  })
}

/** Makes the colleagues members, each with an address of this company's own that no mail reaches; gives their ids. */
const addColleagues = async (tx: Prisma.TransactionClient, company_id: number): Promise<number[]> => {
  const ids: number[] = []
  for (const { name, mailbox } of DEMO_COLLEAGUES) {
    const email = `${mailbox}@demo-${company_id}.callbook.invalid`
    const user = await tx.user.upsert({ where: { email }, create: { name, email }, update: {} })
    const membership = { company_id, user_id: user.id }
    await tx.companyUser.upsert({
      where: { company_id_user_id: membership },
      create: membership,
      update: { active_flag: true },
    })
    ids.push(user.id)
  }
  return ids
}
