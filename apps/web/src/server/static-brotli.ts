import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Handler } from './listener.ts'

const TYPES: Readonly<Record<string, string>> = {
  js: 'application/javascript; charset=UTF-8',
  css: 'text/css; charset=UTF-8',
}

/** What lies compressed in a folder, by the path under which it is asked for. */
const findCompressed = async (folder: string): Promise<ReadonlyMap<string, { file: string; type: string }>> => {
  // A build without the step that compresses works too: then Next does it, with gzip.
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  return new Map(
    names.flatMap((name) => {
      const [, plain, extension] = /^(.+\.(js|css))\.br$/.exec(name) ?? []
      const type = TYPES[extension ?? '']
      if (!plain || !type) return []
      return [[`/_next/static/${plain.replaceAll('\\', '/')}`, { file: join(folder, name), type }]]
    }),
  )
}

/** Answers scripts and style sheets with what the build has compressed by Brotli, to whoever reads that. */
export const withStaticBrotli = async (folder: string, next: Handler): Promise<Handler> => {
  const compressed = await findCompressed(folder)
  return async (request, response) => {
    const found = request.method === 'GET' ? compressed.get((request.url ?? '').split('?', 1)[0] ?? '') : undefined
    const accepts = /(?:^|,)\s*br\s*(?:,|$)/.test(String(request.headers['accept-encoding']))
    if (!found || !accepts || request.headers.range) return next(request, response)
    const body = await readFile(found.file).catch(() => null)
    if (!body) return next(request, response)
    response.writeHead(200, {
      'content-type': found.type,
      'content-encoding': 'br',
      'content-length': body.length,
      // Its name changes with its content.
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    })
    response.end(body)
  }
}
