import { AppError } from '../app-error.ts'
import type { ActorContext } from '../context.ts'
import { listActivityTypes } from './list-activity-types.ts'

/** The activity type with this key, in either case. Throws `bad_request` when the company has none. */
export const requireActivityType = async (ctx: ActorContext, key: string) => {
  const types = await listActivityTypes(ctx)
  const type = types.find(({ key_string }) => key_string === key.toLowerCase())
  if (type) return type
  const keys = types.map(({ key_string }) => key_string).join(', ')
  throw new AppError('bad_request', `"type" must be the key_string of an activity type: one of [${keys}].`)
}
