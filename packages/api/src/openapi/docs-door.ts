import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { Hono } from 'hono'
import { etag } from 'hono/etag'

import { operations } from '../rest/operations.ts'
import { DOCS_HEADERS, DOCS_PAGE, DOCS_SCRIPT, DOCS_STYLE } from './docs-page.ts'
import { openApiDocument } from './openapi-document.ts'

/** What the page loads of Swagger UI, and its type. */
const FILES: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'oauth2-redirect.html': 'text/html; charset=utf-8',
  'oauth2-redirect.js': 'text/javascript; charset=utf-8',
}

const readDistributed = async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
  // Not the package's main module: that would evaluate the bundle, which is for browsers.
  const { default: folder } = await import('swagger-ui-dist/absolute-path.js')
  return new Uint8Array(await readFile(join(folder(), name)))
}

const files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

const fileOf = (name: string): Promise<Uint8Array<ArrayBuffer>> => {
  const file = files.get(name) ?? readDistributed(name)
  files.set(name, file)
  return file
}

let document: string | undefined

/** The document as text: made when it is first asked for, and once in a process. */
const documentOnce = (): string => (document ??= JSON.stringify(openApiDocument(operations)))

/** `/openapi.json`, and a page at `/docs` that shows it. Public: it says nothing that the source does not. */
export const createDocsDoor = (): Hono =>
  new Hono({ strict: false })
    // For these paths alone: this door is mounted beside others at the root.
    .use('/openapi.json', etag())
    .use('/docs/*', etag())
    .get('/openapi.json', (c) =>
      c.body(documentOnce(), 200, {
        'content-type': 'application/json',
        'cache-control': 'no-cache',
        // Tools that generate clients run in browsers, too.
        'access-control-allow-origin': '*',
      }),
    )
    .get('/docs', (c) => c.body(DOCS_PAGE, 200, DOCS_HEADERS))
    .get('/docs/docs.css', (c) =>
      c.body(DOCS_STYLE, 200, { ...DOCS_HEADERS, 'content-type': 'text/css; charset=utf-8' }),
    )
    .get('/docs/docs.js', (c) =>
      c.body(DOCS_SCRIPT, 200, { ...DOCS_HEADERS, 'content-type': 'text/javascript; charset=utf-8' }),
    )
    .get('/docs/:file', async (c, next) => {
      const file = c.req.param('file')
      const type = FILES[file]
      if (!type) return next()
      return c.body(await fileOf(file), 200, { ...DOCS_HEADERS, 'content-type': type })
    })
