import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { Hono } from 'hono'

import type {
  OpenApiDocument,
  OpenApiOperation,
  OpenApiReference,
  OpenApiResponse,
} from '../openapi/openapi-document-type.ts'
import { openApiDocument, openApiPath } from '../openapi/openapi-document.ts'
import type { Operation } from '../rest/operation.ts'

/** What was asked and answered. `body` is decoded JSON; that of another content type is not looked at. */
export interface CheckedAnswer {
  readonly method: string
  /** As it was asked, without the query. */
  readonly pathname: string
  readonly status: number
  readonly content_type: string | null
  readonly body: unknown
}

/** What is wrong with an answer, in one sentence; null: the document says it. */
export type CheckAnswer = (answer: CheckedAnswer) => Promise<string | null>

type Responses = Readonly<Record<string, OpenApiResponse | OpenApiReference>>

/** Checks answers of the door against the document of these operations: statuses, content types, bodies, unknown keys. */
export const createAnswerCheck = (operations: readonly Operation[]): CheckAnswer => {
  const document = openApiDocument(operations)
  const validatorOf = createValidators(document)
  const find = createFinder(document, operations)
  return async ({ method, pathname, status, content_type, body }) => {
    const { name, responses } = await find(method, pathname)
    const told = responses[status]
    const response = told && '$ref' in told ? document.components.responses[lastOf(told.$ref)] : told
    if (!response) return `${name} answered ${status}, which is not documented.`
    if (method === 'HEAD' || !response.content) return body === null ? null : `${name} answered ${status} with a body.`
    const [range = '', content] = Object.entries(response.content)[0] ?? []
    if (!isOfType(content_type, range)) return `${name} answered ${status} as ${content_type}, not as ${range}.`
    if (range !== 'application/json' || !content) return null
    const validate = validatorOf(content.schema)
    if (validate(body)) return null
    return `${name} answered ${status} otherwise than documented: ${JSON.stringify(validate.errors?.slice(0, 3))}`
  }
}

const lastOf = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1)

const isOfType = (content_type: string | null, range: string): boolean => {
  const type = content_type?.split(';')[0]?.trim() ?? ''
  return range.endsWith('/*') ? type.startsWith(range.slice(0, -1)) : type === range
}

/** Finds what is asked as the door does: the same router, the same order. */
const createFinder = (document: OpenApiDocument, operations: readonly Operation[]) => {
  const found = (operation: OpenApiOperation | undefined): { name: string; responses: Responses } => {
    if (!operation) throw new Error('An operation is not in the document')
    return { name: operation.operationId, responses: operation.responses }
  }
  const refTo = (name: string) => ({ $ref: `#/components/responses/${name}` })
  const any = { 400: refTo('MalformedAuthorization'), 401: refTo('Unauthorized'), 429: refTo('OverLimit') }
  const router = new Hono<{ Bindings: { find: (is: { name: string; responses: Responses }) => void } }>({
    strict: false,
  })
  const paths = new Set<string>()
  for (const { method, base_paths, path } of operations) {
    const all = base_paths.map((base) => base + path)
    for (const one of all) paths.add(one)
    const operation = document.paths[openApiPath(all[0] ?? '')]?.[method.toLowerCase()]
    router.on(method, all, (c) => {
      c.env.find(found(operation))
      return c.body(null)
    })
  }
  for (const path of paths) {
    router.all(path, (c) => {
      c.env.find({ name: `${path} with another method`, responses: { ...any, 405: refTo('MethodNotAllowed') } })
      return c.body(null)
    })
  }
  return async (method: string, pathname: string) => {
    let is: { name: string; responses: Responses } = {
      name: `The unknown ${pathname}`,
      responses: { ...any, 404: refTo('UnknownMethod') },
    }
    await router.fetch(new Request(`http://127.0.0.1${pathname}`, { method }), {
      find: (what: typeof is) => {
        is = what
      },
    })
    return is
  }
}

/** `schema`, in which no object may have keys that it does not name. */
const strict = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(strict)
  if (typeof schema !== 'object' || schema === null) return schema
  const inner = Object.fromEntries(
    // Examples and constants are values, in which a key `properties` would mean nothing.
    Object.entries(schema).map(([key, value]) => [
      key,
      /^(?:example|examples|const|enum|default)$/.test(key) ? value : strict(value),
    ]),
  )
  const closed = 'properties' in inner && inner['type'] === 'object' && !('additionalProperties' in inner)
  return closed ? { ...inner, additionalProperties: false } : inner
}

const createValidators = (document: OpenApiDocument) => {
  const ajv = new Ajv2020({ strict: false, allErrors: false })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'openapi', components: { schemas: strict(document.components.schemas) } })
  const known = new Map<string, ValidateFunction>()
  return (schema: unknown): ValidateFunction => {
    const text = JSON.stringify(strict(schema)).replaceAll('"#/components/', '"openapi#/components/')
    const validate = known.get(text) ?? ajv.compile(JSON.parse(text) as object)
    known.set(text, validate)
    return validate
  }
}
