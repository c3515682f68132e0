import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { wireCall, openTestCallbook, type TestCallbook, type TestMember } from '../testing.ts'

describe.each(testDatabases)('company and companyNumbers on $name', (database) => {
  let callbook: TestCallbook
  let admin: TestMember
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    admin = callbook.world.acme.admin
  })
  afterAll(() => callbook.close())

  const callerOf = (member: TestMember) => callbook.callerOf(member)

  it('reads numbers in the new country at once, from a token too', async () => {
    const { rival } = callbook.world
    const post = async (to_phone_number: string) => {
      const body = JSON.stringify({ ...wireCall(), to_phone_number })
      const headers = { 'x-api-token': rival.admin.token, 'content-type': 'application/json' }
      await callbook.fetch(new Request('http://127.0.0.1/v1/callLogs', { method: 'POST', headers, body }))
      const where = { company_id: rival.company_id, to_phone_number }
      return (await callbook.db.prisma.callLog.findFirst({ where }))?.to_phone_number_e164
    }
    expect(await post('030 901820')).toBe('+4930901820')
    const { company } = await callerOf(rival.admin).company.update({ country: 'EE' })
    expect(company).toEqual({ id: rival.company_id, name: 'Rival', country: 'EE' })
    expect(await post('5357 0010')).toBe('+37253570010')
  })

  it('is for admins, takes countries that exist, and says what changed', async () => {
    await expect(callerOf(callbook.world.acme.regular).company.update({ name: 'x' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    for (const country of ['XX', 'de', 'Germany']) {
      await expect(callerOf(admin).company.update({ country })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    }
    await callerOf(admin).company.update({ name: 'Acme OÜ' })
    await callerOf(admin).company.update({ name: 'Acme OÜ' })
    const { events } = await callerOf(admin).audit.list({ object_type: 'company' })
    expect(events).toMatchObject([{ action: 'update', changes: { name: ['Acme', 'Acme OÜ'] } }])
  })

  it('keeps own numbers: however written, each once, with a label', async () => {
    const { companyNumbers } = callerOf(admin)
    const { company_number } = await companyNumbers.add({ value: ' 030 901820 ', label: 'Front desk' })
    expect(company_number).toEqual({
      id: expect.any(Number),
      value: '030 901820',
      value_e164: '+4930901820',
      label: 'Front desk',
    })
    await expect(companyNumbers.add({ value: '+49 30 901820' })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: '+4930901820 is among your numbers already.',
    })
    await expect(companyNumbers.add({ value: '201' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await companyNumbers.update({ id: company_number.id, label: null })
    expect((await callerOf(callbook.world.acme.regular).companyNumbers.list()).company_numbers).toEqual([
      { ...company_number, label: null },
    ])
    const { acme, rival } = callbook.world
    for (const [other, code] of [
      [acme.regular, 'FORBIDDEN'],
      [rival.admin, 'NOT_FOUND'],
    ] as const) {
      const numbers = callerOf(other).companyNumbers
      await expect(numbers.remove({ id: company_number.id })).rejects.toMatchObject({ code })
      await expect(numbers.update({ id: company_number.id, label: 'x' })).rejects.toMatchObject({ code })
    }
    await companyNumbers.remove({ id: company_number.id })
    expect((await companyNumbers.list()).company_numbers).toEqual([])
    const { events } = await callerOf(admin).audit.list({ object_type: 'companyNumber' })
    expect(events.map(({ action }) => action)).toEqual(['delete', 'update', 'create'])
  })

  it('suggests the number that stands in most recent calls, until it is added', async () => {
    const caller = callerOf(admin)
    expect(await caller.companyNumbers.suggest()).toEqual({ suggestion: null })
    for (let line = 0; line < 6; line += 1) {
      await caller.callLogs.add({
        ...wireCall(),
        from_phone_number: '+49 30 901820',
        to_phone_number: `+37253570${100 + line}`,
      })
    }
    expect(await caller.companyNumbers.suggest()).toEqual({
      suggestion: { value: '+4930901820', call_count: 6, of: 6 },
    })
    await caller.companyNumbers.add({ value: '+4930901820' })
    expect(await caller.companyNumbers.suggest()).toEqual({ suggestion: null })
  })

  it("changes one's own profile, and what is not told stays", async () => {
    const { profile, session } = callerOf(callbook.world.acme.regular)
    await profile.update({ name: 'Ana', time_zone: 'Europe/Tallinn', locale: 'en-GB', theme: 'dark' })
    await profile.update({ name: 'Ana Nurk' })
    expect((await session.get()).user).toMatchObject({
      name: 'Ana Nurk',
      time_zone: 'Europe/Tallinn',
      locale: 'en-GB',
      theme: 'dark',
    })
    await profile.update({ time_zone: null, locale: null, theme: null })
    expect((await session.get()).user).toMatchObject({ time_zone: null, locale: null, theme: null })
    await expect(profile.update({ locale: 'no language' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(profile.update({ time_zone: 'Mars/Olympus' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})
