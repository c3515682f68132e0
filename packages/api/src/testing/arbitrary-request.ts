import fc from 'fast-check'

import type { OpenApiDocument, OpenApiParameter } from '../openapi/openapi-document-type.ts'
import type { Operation } from '../rest/operation.ts'
import { arbitraryOfSchema, junk, someRecord, word } from './arbitrary-of-schema.ts'
import { bodySchemaOf } from './example-request.ts'
import { openApiPath } from '../openapi/openapi-document.ts'
import { recordKindsOf } from './record-makers.ts'

/** A request before it is sent: values may be a `SomeRecord`. */
export interface ArbitraryRequest {
  readonly method: string
  /** Segments of the path, each to be encoded. */
  readonly path: readonly unknown[]
  /** Parts of the path and query that are sent as they are. */
  readonly suffix: string
  readonly query: readonly (readonly [string, unknown])[]
  readonly headers: Readonly<Record<string, string>>
  /** `file`: a multipart body with this; `text` and `json` as they say. */
  readonly body:
    | { readonly json: unknown }
    | { readonly text: string }
    | { readonly bytes: Uint8Array }
    | { readonly file: Uint8Array | 'wav' }
    | null
  readonly signedIn: boolean
}

const headerValue = fc.oneof(
  fc.stringMatching(/^[\x21-\x7e\x80-\xff]{0,30}$/),
  fc.constantFrom('', 'Bearer x', 'application/json', 'text/html', 'gzip', '*/*', 'bytes=0-', 'bytes=5-1', '"x"', '*'),
)
const headerName = fc.constantFrom(
  'content-type',
  'accept',
  'authorization',
  'cookie',
  'origin',
  'content-encoding',
  'if-none-match',
  'if-range',
  'range',
)
const headers = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.dictionary(headerName, headerValue, { maxKeys: 3 }) },
)
const oddMethod = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PROPFIND', 'x')
const signedIn = fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) })
const oddBody = fc.oneof(
  word.map((text) => ({ text: text.toWellFormed() })),
  fc.json().map((text) => ({ text })),
  fc.uint8Array({ maxLength: 50 }).map((bytes) => ({ bytes: new Uint8Array(bytes) })),
  fc.constant(null),
)
const oddSuffix = fc.oneof(
  { weight: 9, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('/', '//', '/%', '/%ff', '/%00', '/..', '/x', ';x', '/%c0%af', '/recordings'),
  },
)

const parameterValue = (
  document: OpenApiDocument,
  { name, schema, example }: OpenApiParameter,
): fc.Arbitrary<unknown> =>
  arbitraryOfSchema(document.components, { ...schema, ...(example !== undefined && { example }) }, { name })

/** Requests to this operation as its description says, most of them; the others are off in one way or another. */
const requestOf = (document: OpenApiDocument, operation: Operation): fc.Arbitrary<ArbitraryRequest> => {
  const { method, base_paths, path, body_type } = operation
  const described = document.paths[openApiPath(`${base_paths[0] ?? ''}${path}`)]?.[method.toLowerCase()]
  const kinds = recordKindsOf(path)
  const segments = path.split('/').slice(1)
  const pathParts = segments.map((segment) => {
    const kind = segment.startsWith(':') ? kinds[segment.slice(1)] : undefined
    if (!kind) return fc.constant<unknown>(segment)
    return fc.oneof(
      { weight: 5, arbitrary: someRecord(kind) },
      { weight: 1, arbitrary: word },
      { weight: 1, arbitrary: junk },
    )
  })
  const inQuery = described?.parameters?.filter((parameter) => parameter.in === 'query') ?? []
  const query = fc
    .tuple(
      ...inQuery.map((parameter) =>
        fc.option(
          parameterValue(document, parameter).map((value) => [parameter.name, value] as const),
          { nil: null, freq: parameter.required ? 12 : 1 },
        ),
      ),
      fc.oneof(
        { weight: 9, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.tuple(fc.oneof(fc.constantFrom('api_token', '__proto__', 'fields'), word), word) },
      ),
    )
    .map((pairs) => pairs.filter((pair) => pair !== null))
  const schema = bodySchemaOf(document, operation)
  const told = schema
    ? body_type
      ? fc.oneof(
          fc.constant({ file: 'wav' as const }),
          fc.uint8Array({ maxLength: 200 }).map((file) => ({ file: new Uint8Array(file) })),
        )
      : arbitraryOfSchema(document.components, schema).map((json) => ({ json }))
    : fc.constant(null)
  return fc.record({
    method: fc.oneof({ weight: 15, arbitrary: fc.constant<string>(method) }, { weight: 1, arbitrary: oddMethod }),
    path: fc
      .tuple(fc.constantFrom(...base_paths), fc.tuple(...pathParts))
      .map(([base, parts]) => [...base.split('/').slice(1), ...parts]),
    suffix: oddSuffix,
    query,
    headers,
    body: fc.oneof({ weight: 9, arbitrary: told }, { weight: 1, arbitrary: oddBody }),
    signedIn,
  })
}

/** Requests to all these operations, as often to each. */
export const arbitraryRequest = (document: OpenApiDocument, operations: readonly Operation[]) =>
  fc.oneof(...operations.map((operation) => requestOf(document, operation)))
