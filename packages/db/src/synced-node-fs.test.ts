import fs, { mkdtempSync, rmSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { prepareDataFolder } from './prepare-data-folder.ts'
import { durableStartParams, SyncedNodeFS, syncsOnCommit } from './synced-node-fs.ts'
import { pgliteStartParams } from './pglite-db.ts'

let root: string
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'callbook-sync-'))
  await prepareDataFolder(join(root, 'db'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

async function openCounted(startParams: readonly string[]) {
  const files = new SyncedNodeFS(join(root, 'db'))
  const pglite = await PGlite.create({ fs: files, startParams: [...startParams] })
  return { files, pglite }
}

it('syncs at least once for each commit', async () => {
  const { files, pglite } = await openCounted(durableStartParams)
  await pglite.exec('CREATE TABLE rows (n int)')
  expect(await syncsOnCommit(pglite, files)).toBe(true)
  const before = files.syncCount
  for (let n = 0; n < 50; n += 1) await pglite.query('INSERT INTO rows VALUES ($1)', [n])
  expect(files.syncCount - before).toBeGreaterThanOrEqual(50)
  await pglite.close()
})

it('is found out when commits are not synced', async () => {
  const { files, pglite } = await openCounted(pgliteStartParams)
  expect(await syncsOnCommit(pglite, files)).toBe(false)
  await pglite.close()
})

it('never answers a commit that the disk refused, nor hangs afterwards', async () => {
  const { pglite } = await openCounted(durableStartParams)
  await pglite.exec('CREATE TABLE answered (n int); INSERT INTO answered VALUES (1)')
  const { fsyncSync } = fs
  fs.fsyncSync = () => {
    throw Object.assign(new Error('EIO: i/o error, fsync'), { code: 'EIO', errno: -5, syscall: 'fsync' })
  }
  syncBuiltinESMExports()
  try {
    await expect(pglite.query('INSERT INTO answered VALUES (2)')).rejects.toThrow('could not fsync')
  } finally {
    fs.fsyncSync = fsyncSync
    syncBuiltinESMExports()
  }
  await expect(pglite.query('SELECT 1')).rejects.toMatchObject({ name: 'DbError', code: 'stopped' })

  const { pglite: reopened } = await openCounted(durableStartParams)
  const { rows } = await reopened.query('SELECT n FROM answered WHERE n = 1')
  expect(rows).toHaveLength(1)
  await reopened.close()
})
