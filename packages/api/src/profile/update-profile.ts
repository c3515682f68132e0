import type { UpdateProfile } from '@callbook/schema'

import { changesBetween, recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'

const FIELDS = { name: true, time_zone: true, locale: true, theme: true } as const

/** Changes one's own name, time zone, language and theme: what is absent stays. Only a new name is of interest to the audit trail. */
export const updateProfile = async ({ db, actor }: ActorContext, { name, time_zone, locale, theme }: UpdateProfile) => {
  const data = {
    ...(name !== undefined && { name }),
    ...(time_zone !== undefined && { time_zone }),
    ...(locale !== undefined && { locale }),
    ...(theme !== undefined && { theme }),
  }
  const where = { id: actor.user_id }
  return db.prisma.$transaction(async (tx) => {
    const before = await tx.user.findUniqueOrThrow({ where, select: FIELDS })
    const profile = await tx.user.update({ where, data, select: FIELDS })
    const changes = changesBetween(before, profile, ['name'])
    if (changes['name']) {
      await recordEvents(tx, actor, [{ action: 'update', object_type: 'user', object_id: actor.user_id, changes }])
    }
    return { profile }
  })
}
