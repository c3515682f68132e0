import { z } from 'zod'

import { LookupId } from './lookup-id.ts'

const MOST = 100
const HINT = `must be up to ${MOST} IDs, separated by commas.`

/** Ids in a query, separated by commas. Those that cannot be anybody's are 0. */
export const IdList = z.codec(z.string({ error: HINT }), z.array(z.int()).max(MOST, { error: HINT }), {
  decode: (text, context) => {
    const ids: number[] = []
    for (const part of text.split(',')) {
      const { data } = LookupId.safeParse(part.trim())
      if (data === undefined) {
        context.issues.push({ code: 'custom', input: text, message: HINT })
        return z.NEVER
      }
      ids.push(data)
    }
    return ids
  },
  encode: (ids) => ids.join(','),
})
