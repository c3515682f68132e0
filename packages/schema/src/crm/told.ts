import type { z } from 'zod'

/** A field with what documents say of it. */
export const told = <T extends z.ZodType>(field: T, description: string, example: unknown): T =>
  field.meta({ description, example })
