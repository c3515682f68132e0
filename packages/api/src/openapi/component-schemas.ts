import { z } from 'zod'

import type { JsonSchema } from './openapi-document-type.ts'

const AT = '#/components/schemas/'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** zod's own places and bounds, as a document for people has them. */
const tidy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(tidy)
  if (!isObject(value)) return value
  const entries = Object.entries(value).filter(
    // Every integer of JSON lies within these: they say nothing.
    ([key, bound]) => !(/^(?:minimum|maximum)$/.test(key) && Math.abs(Number(bound)) === Number.MAX_SAFE_INTEGER),
  )
  return Object.fromEntries(
    entries.map(([key, inner]) =>
      key === '$ref' && typeof inner === 'string' ? [key, inner.replace('#/$defs/', AT)] : [key, tidy(inner)],
    ),
  )
}

/** Turns zod schemas into JSON Schema; those that have an id become components, each once. */
export class ComponentSchemas {
  readonly schemas: Record<string, JsonSchema> = {}

  /** The schema as it travels: the wire's side of every codec, for requests and answers alike. */
  add(schema: z.ZodType): JsonSchema {
    const {
      $schema: _,
      $defs = {},
      ...own
    } = tidy(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })) as {
      $schema?: string
      $defs?: Record<string, JsonSchema>
    }
    for (const [id, component] of Object.entries($defs)) {
      const known = this.schemas[id]
      if (known && JSON.stringify(known) !== JSON.stringify(component)) {
        throw new Error(`Two schemas have the id ${id}: give one of them another.`)
      }
      this.schemas[id] = component
    }
    return own
  }

  /** The same, with a component instead of a reference to it. */
  resolve(schema: z.ZodType): JsonSchema {
    const { $ref, ...own } = this.add(schema)
    return $ref ? (this.schemas[$ref.slice(AT.length)] ?? own) : own
  }
}
