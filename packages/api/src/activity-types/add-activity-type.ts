import type { ActivityType, AddActivityType } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { recordEvents } from '../audit/record-events.ts'
import { requireAdmin } from '../auth/require-admin.ts'
import type { ActorContext } from '../context.ts'
import { BUILT_IN_ACTIVITY_TYPES } from './built-in-activity-types.ts'
import { ACTIVITY_TYPE_COLUMNS, presentActivityType } from './present-activity-type.ts'

const LONGEST_KEY = 90

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, LONGEST_KEY)
    .toWellFormed() || 'type'

/** The key that a new type of this name gets: unlike any that the company has or had, as its activities keep it. */
const newKey = (name: string, taken: ReadonlySet<string>): string => {
  const key = keyOf(name)
  let candidate = key
  for (let count = 1; taken.has(candidate); count += 1) candidate = `${key}_${count}`
  return candidate
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'P2002'

/** Adds an activity type to the company. For admins. Throws `conflict` when another one took its key meanwhile. */
export const addActivityType = async (ctx: ActorContext, input: AddActivityType): Promise<ActivityType> => {
  requireAdmin(ctx.actor)
  const { company_id } = ctx.actor
  const { name, icon_key, color = null, order_nr } = input
  try {
    const row = await ctx.db.prisma.$transaction(async (tx) => {
      const types = await tx.activityType.findMany({ where: { company_id }, select: { key_string: true } })
      const keys = [...BUILT_IN_ACTIVITY_TYPES, ...types].map(({ key_string }) => key_string)
      const key_string = newKey(name, new Set(keys))
      const rank = order_nr ?? keys.length + 1
      const data = { company_id, name, key_string, icon_key, color, order_nr: rank }
      const added = await tx.activityType.create({ data, select: ACTIVITY_TYPE_COLUMNS })
      const event = { action: 'create', object_type: 'activityType', object_id: presentActivityType(added).id } as const
      await recordEvents(tx, ctx.actor, [event])
      return added
    })
    return presentActivityType(row)
  } catch (cause) {
    if (isTaken(cause)) throw new AppError('conflict', 'This activity type was added a moment ago.', { cause })
    throw cause
  }
}
