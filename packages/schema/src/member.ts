import { z } from 'zod'

import { RecordId } from './record-id.ts'

const flag = z.boolean({ error: 'must be true or false.' })

/** What to change of a colleague's membership. */
export const UpdateMember = z
  .object({
    user_id: RecordId.meta({ description: 'The ID of the user', example: 7 }),
    is_admin: flag.optional().meta({ description: 'Whether they have account settings access', example: true }),
    active_flag: flag.optional().meta({ description: 'Whether they may sign in and use tokens', example: false }),
  })
  .meta({ id: 'UpdateMember', description: "What to change of a colleague's membership" })
export type UpdateMember = z.output<typeof UpdateMember>
