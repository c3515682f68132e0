import { type AddCallLog, callDuration, type CallLogWire, ERROR_TEXTS } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import type { ActorContext } from '../context.ts'
import { toE164 } from '../phone-numbers/to-e164.ts'
import { newCallLogId } from './call-log-id.ts'
import type { NewCallLog } from './insert-call-logs.ts'
import { presentCallLog } from './present-call-log.ts'

const toNewCallLog = ({ actor }: ActorContext, input: AddCallLog): NewCallLog => {
  // Pipedrive ignores the body's links when an activity is given; so they are not even looked up.
  const links: Pick<AddCallLog, 'person_id' | 'org_id' | 'deal_id' | 'lead_id'> = input.activity_id == null ? input : {}
  const from = input.from_phone_number || null
  return {
    company_id: actor.company_id,
    id: newCallLogId(),
    user_id: input.user_id ?? actor.user_id,
    activity_id: input.activity_id ?? null,
    person_id: links.person_id ?? null,
    org_id: links.org_id ?? null,
    deal_id: links.deal_id ?? null,
    lead_id: links.lead_id ?? null,
    subject: input.subject ?? null,
    duration: callDuration(input),
    outcome: input.outcome,
    from_phone_number: from,
    from_phone_number_e164: from && toE164(from, actor.country),
    to_phone_number: input.to_phone_number,
    to_phone_number_e164: toE164(input.to_phone_number, actor.country),
    start_time: input.start_time,
    end_time: input.end_time,
    note: input.note ?? null,
    source: actor.source ?? null,
  }
}

/**
 * Adds a call log, with the activity it stands on, and answers after the commit.
 *
 * Throws `forbidden` for another owner without account settings access, `not_found` for a reference that is not in
 * the actor's company, `bad_request` for an activity that is no call. Nothing is written then.
 */
export const addCallLog = async (ctx: ActorContext, input: AddCallLog): Promise<CallLogWire> => {
  const row = toNewCallLog(ctx, input)
  if (row.user_id !== ctx.actor.user_id && !ctx.actor.is_admin) throw new AppError('forbidden', ERROR_TEXTS.forbidden)
  const { missing, ...links } = await ctx.writer.add(row)
  if (missing === 'activity_type') {
    throw new AppError('bad_request', '"activity_id" must refer to an activity of type call.')
  }
  if (missing) throw new AppError('not_found', ERROR_TEXTS.notFound)
  return presentCallLog({ ...row, ...links, recording: null })
}
