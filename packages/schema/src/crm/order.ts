import { z } from 'zod'

/** By what a list is sorted. */
export interface SortedBy {
  readonly field: string
  readonly direction: 'asc' | 'desc'
}

/** v1's `sort`: fields with their direction, as in `update_time DESC, id ASC`. Out: each, in its rank. */
export const v1Sort = (fields: readonly [string, ...string[]]) => {
  const error = `must be fields of [${fields.join(', ')}], each followed by ASC or DESC and separated by commas.`
  const term = new RegExp(`^(${fields.join('|')})(?:\\s+(asc|desc))?$`, 'i')
  const direction = z.enum(['asc', 'desc'])
  return z
    .codec(z.string({ error }), z.array(z.object({ field: z.string(), direction })), {
      decode: (text, context) => {
        const terms = text.split(',').map((part) => term.exec(part.trim()))
        const sorted: SortedBy[] = []
        for (const match of terms) {
          if (!match) {
            context.issues.push({ code: 'custom', input: text, message: error })
            return z.NEVER
          }
          sorted.push({
            field: String(match[1]).toLowerCase(),
            direction: match[2]?.toLowerCase() === 'desc' ? 'desc' : 'asc',
          })
        }
        return sorted
      },
      encode: (sorted) => sorted.map(({ field, direction }) => `${field} ${direction}`).join(', '),
    })
    .optional()
    .meta({ description: 'By what the list is sorted', example: `${fields[0]} DESC` })
}

/** v2's `sort_by` and `sort_direction`. */
export const v2Sort = <const F extends readonly [string, ...string[]]>(fields: F) => ({
  sort_by: z
    .enum(fields, { error: `must be one of [${fields.join(', ')}].` })
    .optional()
    .meta({ description: 'The field that the list is sorted by', example: fields[0] }),
  sort_direction: z
    .enum(['asc', 'desc'], { error: 'must be one of [asc, desc].' })
    .default('asc')
    .meta({ description: 'The direction of sorting', example: 'asc' }),
})
