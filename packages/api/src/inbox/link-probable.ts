import type { UnlinkProbable } from '@callbook/schema'

import { isIssuedCallLogId } from '../call-logs/call-log-id.ts'
import type { ActorContext } from '../context.ts'
import { linkCalls, unlinkCalls } from './link-calls.ts'
import { listProbable } from './list-probable.ts'

/**
 * Says yes to every "probably": links the calls of each number that exactly one person has to that person. All of them or
 * none. Answers, number by number, what `unlinkProbable` needs to take it back.
 */
export const linkProbable = async (ctx: ActorContext) =>
  ctx.db.prisma.$transaction(async (tx) => {
    const probable = await listProbable(tx, ctx.actor)
    if (probable.length === 0) return { linkings: [] }
    const ids = await linkCalls(tx, ctx.actor, probable)
    const linkings = probable.map(({ person_id }, index) => ({ person_id, call_log_ids: ids[index] ?? [] }))
    // Of a number whose calls somebody else was quicker with, nothing was linked.
    return { linkings: linkings.filter(({ call_log_ids }) => call_log_ids.length > 0) }
  })

/**
 * Takes the linkings of `linkProbable` back, but for calls and activities that something happened to since. Answers how
 * many calls wait in the inbox again.
 */
export const unlinkProbable = async (ctx: ActorContext, input: UnlinkProbable) => {
  const linkings = input.linkings.map(({ person_id, call_log_ids }) => ({
    person_id,
    call_log_ids: call_log_ids.filter(isIssuedCallLogId),
  }))
  return { calls: await unlinkCalls(ctx.db.prisma, ctx.actor, linkings) }
}
