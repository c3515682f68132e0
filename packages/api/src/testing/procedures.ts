import type { z } from 'zod'

import { ComponentSchemas } from '../openapi/component-schemas.ts'
import type { JsonSchema } from '../openapi/openapi-document-type.ts'
import { appRouter } from '../router.ts'
import type { HasSchemas } from './example-request.ts'

/** A tRPC procedure, as far as tests that walk through all of them look into it. */
export interface Procedure {
  /** `persons.get` */
  readonly path: string
  readonly type: string
  /** Absent: it takes none. */
  readonly input: z.ZodType | undefined
}

/** Every procedure of the router. */
// Flat, by path, unlike what their type says.
export const procedures: readonly Procedure[] = Object.entries<unknown>(appRouter._def.procedures).map(
  ([path, procedure]) => {
    const { type, inputs } = (procedure as { _def: { type: string; inputs: readonly z.ZodType[] } })._def
    return { path, type, input: inputs[0] }
  },
)

/** The input of a procedure as JSON Schema, with the schemas that it refers to. */
export const schemaOf = ({ input }: Procedure): HasSchemas & { readonly schema: JsonSchema } => {
  const components = new ComponentSchemas()
  const schema = input ? components.resolve(input) : {}
  return { schema, schemas: components.schemas }
}
