import { describe, expect, it } from 'vitest'

import { operations } from '../rest/operations.ts'
import { createDocsDoor } from './docs-door.ts'
import { openApiDocument } from './openapi-document.ts'

const door = createDocsDoor()
const ask = (path: string, headers: Record<string, string> = {}) =>
  door.fetch(new Request(`http://127.0.0.1${path}`, { headers }))

describe('the document and its page', () => {
  it('is at /openapi.json, for everybody', async () => {
    const answer = await ask('/openapi.json')
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(openApiDocument(operations))))
    const tag = answer.headers.get('etag') ?? ''
    expect((await ask('/openapi.json', { 'if-none-match': tag })).status).toBe(304)
  })

  it('has everything that the page loads, and nothing of it is elsewhere', async () => {
    const page = await ask('/docs')
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'self'; /)
    const html = await page.text()
    expect(html).not.toMatch(/https?:/)
    const loaded = [...html.matchAll(/(?:src|href)="(\/docs\/[^"]+)"/g)].map(([, path = '']) => path)
    expect(loaded).toHaveLength(4)
    for (const path of [...loaded, '/docs/oauth2-redirect.html', '/docs/oauth2-redirect.js']) {
      const file = await ask(path)
      expect(file.status).toBe(200)
      expect(file.headers.get('content-type')).toMatch(/^text\/(?:css|javascript|html); charset=utf-8$/)
      expect(file.headers.get('content-security-policy')).toMatch(/^default-src 'self'; /)
    }
  })

  it('hands out no other file of the package', async () => {
    for (const path of ['package.json', 'index.js', '..%2Fpackage.json', 'swagger-ui-bundle.js.map']) {
      expect((await ask(`/docs/${path}`)).status).toBe(404)
    }
  })
})
