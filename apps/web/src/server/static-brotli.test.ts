import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { withStaticBrotli } from './static-brotli.ts'

const SCRIPT = 'export const answer = 42'
let folder: string
let address: string
const server = createServer()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callbook-static-'))
  await mkdir(join(folder, 'chunks'))
  await writeFile(join(folder, 'chunks/a.js.br'), brotliCompressSync(SCRIPT))
  const handler = await withStaticBrotli(folder, (_, response) => response.writeHead(404).end('from Next'))
  server.on('request', handler)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

const get = (path: string, headers: Record<string, string>) => fetch(address + path, { headers })

it('answers a script with Brotli, and for good', async () => {
  const response = await get('/_next/static/chunks/a.js?dpl=1', { 'accept-encoding': 'gzip, deflate, br, zstd' })
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'application/javascript; charset=UTF-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
  })
  expect(await response.text()).toBe(SCRIPT)
})

it.each([
  ['who does not read Brotli', '/_next/static/chunks/a.js', { 'accept-encoding': 'gzip' }],
  ['who refuses Brotli', '/_next/static/chunks/a.js', { 'accept-encoding': 'br;q=0, gzip' }],
  ['a part', '/_next/static/chunks/a.js', { 'accept-encoding': 'br', range: 'bytes=0-3' }],
  ['what is not there', '/_next/static/chunks/b.js', { 'accept-encoding': 'br' }],
  ['the compressed file itself', '/_next/static/chunks/a.js.br', { 'accept-encoding': 'br' }],
])('leaves %s to Next', async (_, path, headers) => {
  const response = await get(path, headers)
  expect(await response.text()).toBe('from Next')
})
