import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDb, testDatabases } from './testing.ts'

describe.each(testDatabases)('a transaction on $name', ({ create }) => {
  let db: TestDb
  beforeAll(async () => {
    db = await create()
  })
  afterAll(() => db.close())

  it('sends one query at a time, also those of a read that Prisma makes many of', async () => {
    const warnings: Error[] = []
    const onWarning = (warning: Error) => warnings.push(warning)
    process.on('warning', onWarning)
    const { id: company_id } = await db.prisma.company.create({ data: { name: 'Acme', country: 'DE' } })
    const user = await db.prisma.user.create({ data: { name: 'Jo', email: 'jo@acme.example' } })
    const ids = { company_id, user_id: user.id }
    await db.prisma.companyUser.create({ data: ids })
    const person = await db.prisma.$transaction((tx) =>
      tx.person.create({
        data: { company_id, owner_id: user.id, name: 'Ann', phones: { create: { value: '201' } } },
        select: { phones: { select: { value: true } }, emails: true, deals: true, leads: true, notes: true },
      }),
    )
    process.off('warning', onWarning)
    expect(person).toEqual({ phones: [{ value: '201' }], emails: [], deals: [], leads: [], notes: [] })
    expect(warnings).toEqual([])
  })

  it('goes on after a query that failed', async () => {
    const answers = await db.prisma.$transaction((tx) =>
      Promise.allSettled([
        tx.$executeRaw`SAVEPOINT before`,
        tx.$queryRaw`SELECT 1 / 0`,
        tx.$executeRaw`ROLLBACK TO SAVEPOINT before`,
        tx.$queryRaw`SELECT 1 AS one`,
      ]),
    )
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  })
})
