import type { JsonSchema, OpenApiDocument } from '../openapi/openapi-document-type.ts'
import { openApiPath } from '../openapi/openapi-document.ts'
import type { Operation } from '../rest/operation.ts'
import { multipartOf } from './multipart-of.ts'
import { recordKindOfField } from './record-makers.ts'
import { wavOf } from './wav-of.ts'

/** The schemas that references point to. */
export type HasSchemas = Pick<OpenApiDocument['components'], 'schemas'>

/** A component for a reference to it. */
export const resolveSchema = ({ schemas }: HasSchemas, schema: JsonSchema): JsonSchema => {
  const name = schema.$ref?.split('/').at(-1)
  return name === undefined ? schema : (schemas[name] ?? {})
}

/** The schema of what an operation takes as its body. */
export const bodySchemaOf = (document: OpenApiDocument, { method, base_paths, path }: Operation): JsonSchema | null => {
  const operation = document.paths[openApiPath(`${base_paths[0] ?? ''}${path}`)]?.[method.toLowerCase()]
  const [content] = Object.values(operation?.requestBody?.content ?? {})
  return content ? resolveSchema(document.components, content.schema) : null
}

/**
 * What a schema gives as an example, without what points to other records: those of examples do not exist.
 * `fields` come on top.
 */
export const exampleOf = (
  schemas: HasSchemas,
  { properties = {}, required = [], example }: JsonSchema,
  fields: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> => {
  const examples = Object.entries(properties).flatMap(([name, property]) => {
    const { example: one } = { ...resolveSchema(schemas, property), ...property }
    return one === undefined ? [] : [[name, one] as const]
  })
  const needed = examples.filter(([name]) => required.includes(name))
  const harmless = examples.filter(([name, one]) => typeof one === 'string' && !recordKindOfField(name))
  const whole = example as Record<string, unknown> | undefined
  const told = whole ? Object.entries(whole) : needed.length > 0 ? needed : harmless.slice(0, 1)
  return { ...Object.fromEntries(told.filter(([name]) => !recordKindOfField(name))), ...fields }
}

/** The example of an operation's body; null: it has none. */
export const exampleBody = (
  document: OpenApiDocument,
  operation: Operation,
  fields: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> | null => {
  const schema = bodySchemaOf(document, operation)
  return schema && exampleOf(document.components, schema, fields)
}

/** What `fetch` takes to send this body to this operation. */
export const sendable = async (
  { body_type }: Operation,
  body: unknown,
): Promise<{ body?: NonNullable<RequestInit['body']>; headers?: Record<string, string> }> => {
  if (body_type === 'multipart/form-data') return multipartOf({ file: new Blob([wavOf({ seconds: 0.05 })]) })
  return body === null ? {} : { body: JSON.stringify(body) }
}
