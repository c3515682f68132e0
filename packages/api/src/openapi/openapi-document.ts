import type { Operation } from '../rest/operation.ts'
import { ComponentSchemas } from './component-schemas.ts'
import { describeApi } from './describe-api.ts'
import type {
  JsonSchema,
  OpenApiDocument,
  OpenApiOperation,
  OpenApiParameter,
  OpenApiResponse,
} from './openapi-document-type.ts'
import { SECURITY_SCHEMES, securityOf } from './security-schemes.ts'
import { ANY_OPERATION, SHARED_ANSWERS, type SharedAnswerName } from './shared-answers.ts'
import { headerReferences, SHARED_HEADERS } from './shared-headers.ts'

/** A path in OpenAPI's writing: `/v1/callLogs/{id}`. */
export const openApiPath = (path: string): string => path.replace(/:(\w+)/g, '{$1}')

/** Where an operation answers, in OpenAPI's writing; the first is its canonical path. */
export const pathsOf = ({ base_paths, path }: Pick<Operation, 'base_paths' | 'path'>): string[] =>
  base_paths.map((base) => openApiPath(base + path))

/** The document of these operations, and of nothing else. */
export const openApiDocument = (operations: readonly Operation[]): OpenApiDocument => {
  const components = new ComponentSchemas()
  const paths: Record<string, Record<string, OpenApiOperation>> = {}
  for (const operation of operations) {
    const [path = ''] = pathsOf(operation)
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describeOperation(operation, components) }
  }
  const responses: Record<string, OpenApiResponse> = {}
  for (const [name, answer] of Object.entries(SHARED_ANSWERS)) {
    const { description, schema, example } = answer
    const headers = headerReferences('headers' in answer ? answer.headers : [])
    responses[name] = {
      description,
      headers,
      content: { 'application/json': { schema: components.add(schema), example } },
    }
  }
  return {
    ...describeApi(operations),
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(components.schemas).toSorted(([a], [b]) => (a < b ? -1 : 1))),
      responses,
      headers: SHARED_HEADERS,
      securitySchemes: SECURITY_SCHEMES,
    },
  }
}

const describeOperation = (operation: Operation, components: ComponentSchemas): OpenApiOperation => {
  const { operation_id, summary, tag, cost, parameters, query, body, body_type = 'application/json' } = operation
  const [, ...others] = pathsOf(operation)
  const also = others.map((path) => `\`${path}\``).join(' and ')
  const described = [
    ...(parameters ? parametersIn('path', components.resolve(parameters)) : []),
    ...(query ? parametersIn('query', components.resolve(query)) : []),
  ]
  return {
    operationId: operation_id,
    summary,
    description: [also && `Also at ${also}.`, `Costs ${cost} tokens of the daily budget.`].filter(Boolean).join(' '),
    tags: [tag],
    security: securityOf(operation),
    ...(described.length > 0 && { parameters: described }),
    ...(body && { requestBody: { required: true, content: { [body_type]: { schema: components.add(body) } } } }),
    responses: responsesOf(operation, components),
    'x-token-cost': cost,
    ...(others.length > 0 && { 'x-also-at': others }),
  }
}

const parametersIn = (place: 'path' | 'query', { properties = {}, required = [] }: JsonSchema): OpenApiParameter[] =>
  Object.entries(properties).map(([name, { description, example, ...schema }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(description !== undefined && { description }),
    ...(example !== undefined && { example }),
    schema,
  }))

/** An operation's own answers, and those that any operation can give. */
const responsesOf = ({ answers, body }: Operation, components: ComponentSchemas): OpenApiOperation['responses'] => {
  const shared = Object.entries(ANY_OPERATION).filter(([status]) => status !== '413' || body)
  const responses: Record<string, OpenApiOperation['responses'][string]> = Object.fromEntries(
    shared.map(([status, name]) => [status, { $ref: `#/components/responses/${name}` }]),
  )
  for (const [status, { description, schema, content_type = 'application/json' }] of Object.entries(answers)) {
    const name: SharedAnswerName | undefined = responses[status] ? ANY_OPERATION[Number(status)] : undefined
    const own = schema && components.add(schema)
    const other = name && components.add(SHARED_ANSWERS[name].schema)
    const both = own && other && own.$ref !== other.$ref ? { anyOf: [own, other] } : own
    responses[status] = {
      description: name ? `${description} Or: ${SHARED_ANSWERS[name].description}` : description,
      headers: headerReferences(),
      ...(both && { content: { [content_type]: { schema: both } } }),
    }
  }
  return responses
}
