import { openTestCallbook, testDatabases } from '../testing.ts'
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { ApiTokens } from '../auth/api-tokens.ts'
import { Metrics } from '../metrics/metrics.ts'
import { AccessTokens } from '../oauth/access-tokens.ts'
import type { Operation } from '../rest/operation.ts'
import { operations } from '../rest/operations.ts'
import { createRestDoor } from '../rest/rest-door.ts'
import { ComponentSchemas } from './component-schemas.ts'
import { openApiDocument, openApiPath, pathsOf } from './openapi-document.ts'

const document = openApiDocument(operations)
const listed = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const asSent = JSON.parse(JSON.stringify(document)) as Record<string, unknown>
    expect(await new Validator().validate(asSent)).toEqual({ valid: true })
  })

  it('has every route of the door, and the door has every route of it', async () => {
    const [database] = testDatabases
    if (!database) throw new Error('There is no database to test on')
    const callbook = await openTestCallbook(database)
    const { prisma } = callbook.db
    const credentials = { apiTokens: new ApiTokens(prisma), accessTokens: new AccessTokens(prisma) }
    const { routes } = createRestDoor(callbook, { credentials, limits: null, metrics: new Metrics() })
    await callbook.close()
    const ofDoor = routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${openApiPath(path)}`)
    const ofDocument = listed.flatMap(({ path, method, operation }) =>
      [path, ...(operation['x-also-at'] ?? [])].map((each) => `${method.toUpperCase()} ${each}`),
    )
    expect([...new Set(ofDoor)].toSorted()).toEqual(ofDocument.toSorted())
  })

  it('lists each operation once, under a name of its own', () => {
    expect(listed).toHaveLength(operations.length)
    expect(new Set(listed.map(({ operation }) => operation.operationId)).size).toBe(operations.length)
    const everywhere = operations.flatMap((operation) =>
      pathsOf(operation).map((path) => `${operation.method} ${path}`),
    )
    expect(new Set(everywhere).size).toBe(everywhere.length)
  })
})

describe.each(operations.map((operation) => [operation.operation_id, operation] as const))('%s', (_, operation) => {
  const described = document.paths[pathsOf(operation)[0] ?? '']?.[operation.method.toLowerCase()]

  it('documents every status with what is answered', () => {
    for (const [status, answer] of Object.entries(operation.answers)) {
      const response = described?.responses[status]
      expect(response).toMatchObject({ description: expect.stringMatching(/\S/) })
      const content = response && 'content' in response ? Object.values(response.content ?? {}) : []
      expect(content.map(({ schema }) => Object.keys(schema).length > 0)).toEqual(answer.schema ? [true] : [])
    }
    expect(Object.keys(described?.responses ?? {})).toEqual(expect.arrayContaining(['401', '403', '429', '500']))
  })

  it('describes each parameter, with an example', () => {
    for (const parameter of described?.parameters ?? []) {
      expect(parameter).toMatchObject({ description: expect.stringMatching(/\S/) })
      expect(parameter.example).toBeDefined()
    }
    const inPath = [...operation.path.matchAll(/:(\w+)/g)].map(([, name]) => name)
    const told = described?.parameters?.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
    expect(told ?? []).toEqual(inPath)
  })
})

it('refuses two schemas with one id that differ', () => {
  const first = z.object({ a: z.string() }).meta({ id: 'OpenApiTestTwin' })
  const components = new ComponentSchemas()
  components.add(first)
  components.schemas['OpenApiTestTwin'] = { type: 'object' }
  expect(() => components.add(first)).toThrow('Two schemas have the id OpenApiTestTwin')
})

it('says who may ask: any token, and a session where it is let in', () => {
  const operation = {
    ...(operations[0] as Operation),
    scopes: ['contacts:read', 'contacts:full'],
    session: true as const,
  }
  const [path = ''] = pathsOf(operation)
  expect(openApiDocument([operation]).paths[path]?.[operation.method.toLowerCase()]?.security).toEqual([
    { apiToken: [] },
    { apiTokenInQuery: [] },
    { oauth2: ['contacts:read'] },
    { oauth2: ['contacts:full'] },
    { session: [] },
  ])
})
