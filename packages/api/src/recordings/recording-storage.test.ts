import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'

import S3rver from 's3rver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openRecordings, type Recordings } from './recordings.ts'

let folder: string
let s3: S3rver
let endpoint: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callbook-storage-'))
  s3 = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: join(folder, 's3'),
    configureBuckets: [{ name: 'calls', configs: [] }],
  })
  const { port } = await s3.run()
  endpoint = `http://127.0.0.1:${port}`
})
afterAll(async () => {
  await s3.close()
  await rm(folder, { recursive: true, force: true })
})

const openS3 = (bucket = 'calls') =>
  openRecordings({
    folder: join(folder, 'uploads-of-s3'),
    s3: {
      bucket,
      region: 'us-east-1',
      endpoint,
      credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
      forcePathStyle: true,
      prefix: 'callbook/',
    },
  })

const kinds = [
  { name: 'a folder', open: () => openRecordings({ folder: join(folder, 'recordings') }) },
  { name: 'S3', open: () => openS3() },
]

describe.each(kinds)('recordings in $name', ({ open }) => {
  let recordings: Recordings
  beforeAll(async () => {
    recordings = await open()
  })

  const received = async (bytes: Uint8Array) => {
    const sha256 = new Uint8Array(createHash('sha256').update(bytes).digest())
    const path = join(recordings.uploadsFolder, 'received')
    await writeFile(path, bytes, { mode: 0o600 })
    return { path, byte_size: bytes.byteLength, sha256, key: `7/${Buffer.from(sha256).toString('hex')}` }
  }
  const read = async (key: string, start: number, end: number) =>
    buffer(await recordings.storage.read(key, { start, end }))
  // More than one chunk of any stream on the way.
  const bytes = new Uint8Array(3_000_000).map((_, index) => index % 251)

  it('come back as they were, whole and in ranges', async () => {
    const { key, ...file } = await received(bytes)
    await recordings.storage.put(key, file)
    expect(await read(key, 0, bytes.length - 1)).toEqual(Buffer.from(bytes))
    expect(await read(key, 1_000_000, 1_000_009)).toEqual(Buffer.from(bytes.subarray(1_000_000, 1_000_010)))
    expect(await read(key, bytes.length - 1, bytes.length - 1)).toHaveLength(1)
  })

  it('may be put twice, and deleted twice', async () => {
    const first = await received(bytes)
    await recordings.storage.put(first.key, first)
    const { key, ...file } = await received(bytes)
    await recordings.storage.put(key, file)
    expect(await read(key, 0, 9)).toHaveLength(10)
    await recordings.storage.delete(key)
    await recordings.storage.delete(key)
    await expect(recordings.storage.read(key, { start: 0, end: 9 })).rejects.toThrow(/no such file|key does not exist/i)
  })

  it('let go of a reader that stops half-way', async () => {
    const { key, ...file } = await received(bytes)
    await recordings.storage.put(key, file)
    const stream = await recordings.storage.read(key, { start: 0, end: bytes.length - 1 })
    for await (const _ of stream) break
    await expect.poll(() => stream.destroyed).toBe(true)
    await recordings.storage.delete(key)
  })
})

describe('the folder', () => {
  it('keeps each company apart, readable by its owner only', async () => {
    const { storage, uploadsFolder } = await openRecordings({ folder: join(folder, 'modes') })
    const path = join(uploadsFolder, 'x')
    await writeFile(path, 'x', { mode: 0o600 })
    const key = `42/${'a'.repeat(64)}`
    await storage.put(key, { path, byte_size: 1, sha256: new Uint8Array(32) })
    expect(await readdir(join(folder, 'modes', '42'))).toEqual(['a'.repeat(64)])
    expect((await stat(join(folder, 'modes', '42'))).mode & 0o777).toBe(0o700)
    expect((await stat(join(folder, 'modes', key))).mode & 0o777).toBe(0o600)
    expect((await stat(uploadsFolder)).mode & 0o777).toBe(0o700)
    expect(await readdir(uploadsFolder)).toEqual([])
  })

  it('is never left, whatever a key says', async () => {
    const { storage } = await openRecordings({ folder: join(folder, 'inner') })
    await writeFile(join(folder, 'outside'), 'x')
    await storage.delete('../outside')
    expect((await stat(join(folder, 'outside'))).size).toBe(1)
    await expect(storage.read('../outside', { start: 0, end: 0 })).rejects.toThrow('no such file')
  })
})

describe('S3', () => {
  it('has keys that begin with the prefix and the company', async () => {
    const { storage, uploadsFolder } = await openS3()
    const path = join(uploadsFolder, 'x')
    await writeFile(path, 'x')
    await storage.put('42/x', { path, byte_size: 1, sha256: new Uint8Array(32) })
    expect(await readdir(join(folder, 's3', 'calls', 'callbook', '42'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^x/)]),
    )
  })

  it('names the trouble when the bucket is not there', async () => {
    const { storage } = await openS3('nowhere')
    await expect(storage.read('7/x', { start: 0, end: 0 })).rejects.toMatchObject({ name: 'NoSuchBucket' })
  })
})
