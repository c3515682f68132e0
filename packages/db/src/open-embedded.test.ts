import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createDb } from './create-db.ts'
import { spawnDatabase } from './fixtures/spawn-database.ts'

// A first start takes seconds, so it is done once, and copied where a test is not about it.
let used: string
beforeAll(async () => {
  used = join(mkdtempSync(join(tmpdir(), 'callbook-embedded-')), 'data')
  const db = await createDb({ kind: 'embedded', dataDir: used })
  await db.close()
})
afterAll(() => rmSync(join(used, '..'), { recursive: true, force: true }))

let dataDir: string
beforeEach(() => {
  dataDir = join(mkdtempSync(join(tmpdir(), 'callbook-embedded-')), 'data')
})
afterEach(() => rmSync(join(dataDir, '..'), { recursive: true, force: true }))

const open = () => createDb({ kind: 'embedded', dataDir })

describe('the embedded database', () => {
  it('keeps its rows, is durable, and lies in a folder that only its user reads', async () => {
    const first = await open()
    expect(first).toMatchObject({ kind: 'embedded', durable: true, warnings: [], maxConcurrentWrites: 1 })
    await first.prisma.company.create({ data: { name: 'Kept', country: 'NP' } })
    await first.close()
    expect(statSync(dataDir).mode & 0o777).toBe(0o700)
    expect(statSync(join(dataDir, 'db')).mode & 0o777).toBe(0o700)

    const second = await open()
    expect(await second.prisma.company.count()).toBe(1)
    await second.ping()
    await second.close()
  })

  it('is refused to a second process and to a second opening in this one, until it is closed', async () => {
    cpSync(used, dataDir, { recursive: true })
    const db = await open()
    await expect(open()).rejects.toMatchObject({ name: 'DbError', code: 'locked' })
    const other = spawnDatabase({ kind: 'embedded', dataDir })
    await other.close()
    expect(other.lines).toEqual([
      `locked Another process has the data folder ${dataDir} open; stop it, or give this one a DATA_DIR of its own.`,
    ])
    await db.close()

    const next = await open()
    await next.close()
  })

  it('has every acknowledged row after kill -9', async () => {
    cpSync(used, dataDir, { recursive: true })
    const acknowledged: string[] = []
    for (const rows of [1, 7, 20, 40, 60]) {
      const child = spawnDatabase({ kind: 'embedded', dataDir }, 'write')
      await child.said(1 + rows)
      await child.kill()
      acknowledged.push(...child.lines.slice(1))
    }
    const db = await open()
    const kept = await db.prisma.company.findMany({ select: { name: true } })
    await db.close()
    expect(acknowledged.length).toBeGreaterThanOrEqual(128)
    expect(kept.map(({ name }) => name)).toEqual(expect.arrayContaining(acknowledged))
    // Besides them, at most the one row of each process that was under way.
    expect(kept.length).toBeLessThanOrEqual(acknowledged.length + 5)
  })

  it.each([
    ['while it is made', 'db.new/base'],
    ['when it has just been moved into place', 'db/PG_VERSION'],
  ])('opens after a first start that was killed %s', async (_, path) => {
    const child = spawnDatabase({ kind: 'embedded', dataDir })
    while (!existsSync(join(dataDir, path))) await sleep(2)
    await child.kill()
    expect(child.lines).toEqual([])

    const db = await open()
    expect(await db.prisma.company.count()).toBe(0)
    await db.close()
    expect(existsSync(join(dataDir, 'db.new'))).toBe(false)
  })

  it('names the folder when it cannot be written', async () => {
    const file = join(dataDir, '..', 'file')
    writeFileSync(file, '')
    await expect(createDb({ kind: 'embedded', dataDir: join(file, 'data') })).rejects.toMatchObject({
      code: 'unwritable',
      message: expect.stringMatching(/^The data folder .*\/file\/data cannot be written \(ENOTDIR.*DATA_DIR/),
    })
  })

  it('leaves a folder alone that holds something else', async () => {
    mkdirSync(join(dataDir, 'db'), { recursive: true })
    writeFileSync(join(dataDir, 'db', 'notes.txt'), 'mine')
    await expect(open()).rejects.toMatchObject({ code: 'damaged', message: expect.stringContaining(dataDir) })
    // The lock is free again.
    cpSync(used, dataDir, { recursive: true })
    const db = await open()
    await db.close()
  })
})
