import { ERROR_TEXTS, type Scope } from '@callbook/schema'
import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook } from '../../testing.ts'

describe.each(testDatabases)('scopes of the CRM on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())

  const ask = async (scopes: Scope[], method: string, path: string) => {
    const { acme } = callbook.world
    const { secret } = await callbook.callerOf(acme.regular).apiTokens.create({ name: 'Scoped', scopes })
    const response = await callbook.fetch(
      new Request(`http://127.0.0.1${path}`, {
        method,
        headers: { 'x-api-token': secret },
        ...(method !== 'GET' && { body: '{}' }),
      }),
    )
    const { error } = (await response.json()) as { error?: string }
    return { status: response.status, error }
  }

  it.each<[Scope, string, string, number]>([
    ['base', 'GET', '/v1/users/me', 200],
    ['users:read', 'GET', '/v1/users', 200],
    ['contacts:read', 'GET', '/api/v2/persons', 200],
    ['contacts:full', 'GET', '/v1/persons', 200],
    ['contacts:full', 'POST', '/api/v2/persons', 400],
    ['search:read', 'GET', '/api/v2/persons/search?term=xx', 200],
    ['contacts:read', 'GET', '/api/v2/organizations/search?term=xx', 200],
    ['search:read', 'GET', '/api/v2/itemSearch?term=xx', 200],
    ['deals:read', 'GET', '/v1/notes', 200],
    ['leads:full', 'POST', '/v1/notes', 400],
  ])('%s opens %s %s', async (scope, method, path, status) => {
    expect(await ask([scope], method, path)).toMatchObject({ status })
  })

  it.each<[Scope, string, string]>([
    ['phone-integration', 'GET', '/v1/users/me'],
    ['base', 'GET', '/v1/users'],
    ['base', 'GET', '/v1/users/1'],
    ['deals:full', 'GET', '/api/v2/persons'],
    ['contacts:read', 'POST', '/api/v2/persons'],
    ['contacts:read', 'PATCH', '/api/v2/persons/1'],
    ['search:read', 'GET', '/api/v2/persons'],
    ['contacts:read', 'DELETE', '/v1/organizations/1'],
    ['contacts:full', 'GET', '/api/v2/itemSearch?term=xx'],
    ['deals:read', 'POST', '/v1/notes'],
    ['base', 'GET', '/v1/notes'],
  ])('%s does not open %s %s', async (scope, method, path) => {
    expect(await ask([scope], method, path)).toEqual({ status: 403, error: ERROR_TEXTS.scopeMismatch })
  })
})
