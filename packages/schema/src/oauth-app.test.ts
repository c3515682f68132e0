import { describe, expect, it } from 'vitest'

import { CreateOAuthApp, describeIssues, UpdateOAuthApp } from './index.ts'

const app = (fields: Record<string, unknown> = {}) =>
  CreateOAuthApp.safeParse({ name: 'Dialer', redirect_uris: ['https://d.example/cb'], scopes: [], ...fields })
const refusal = (fields: Record<string, unknown>) => {
  const { error } = app(fields)
  return error ? describeIssues(error) : null
}

describe('CreateOAuthApp', () => {
  it('adds base, keeps each scope once, and in one order', () => {
    expect(app({ scopes: ['phone-integration', 'deals:read', 'phone-integration'] }).data?.scopes).toEqual([
      'base',
      'phone-integration',
      'deals:read',
    ])
  })

  it('keeps redirect URIs exactly as written, each once', () => {
    const uris = ['https://D.example/cb?x=%20', 'http://192.168.1.7:8080', 'https://D.example/cb?x=%20']
    expect(app({ redirect_uris: uris }).data?.redirect_uris).toEqual(uris.slice(0, 2))
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://d.example/cb#x',
    'https://d.example/cb#',
    'https://bank.example@d.example/',
    '/callback',
    'd.example',
    'https://d.example/a b',
    'https://d.example/\u00fc',
    'https://',
    `https://d.example/${'x'.repeat(2000)}`,
    '',
    7,
  ])('refuses the redirect URI %j', (uri) => expect(refusal({ redirect_uris: [uri] })).toMatch(/redirect_uris/))

  it.each(['', '  ', 'x'.repeat(101), 'a\nb', 'a\u202eb', 'a\0', null])('refuses the name %j', (name) =>
    expect(refusal({ name })).toMatch(/^"name"/),
  )

  it('says which scopes there are', () => {
    expect(refusal({ scopes: ['everything'] })).toMatch(/must be one of \[base, phone-integration, /)
  })

  it('needs a redirect URI', () => expect(refusal({ redirect_uris: [] })).toMatch(/at least one/))
})

describe('UpdateOAuthApp', () => {
  it('leaves out what is not told', () => expect(UpdateOAuthApp.parse({ id: 1 })).toEqual({ id: 1 }))
})
