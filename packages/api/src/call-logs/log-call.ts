import type { CallLogWire, LogCall } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { formatE164, toE164 } from '../phone-numbers/to-e164.ts'
import { addCallLog } from './add-call-log.ts'

const SUBJECT = 'Call back'

/** What the follow-up is called. Where the call has no person, it says which number to call back. */
const followUpSubject = ({ subject, person_id, to_phone_number }: CallLogWire, country: string): string => {
  if (person_id !== undefined) return subject || SUBJECT
  const number = formatE164(toE164(to_phone_number, country)) ?? to_phone_number
  return subject ? `${subject} · ${number}` : `${SUBJECT} ${number}`
}

/** What came of logging a call. */
export interface LoggedCall {
  readonly call_log: CallLogWire
  /** The follow-up's activity. Null: none was asked for, or it could not be added. */
  readonly follow_up_id: number | null
}

/**
 * Adds a call log, and an activity to follow up on it. The call comes first and stays, whatever happens to the
 * follow-up: a call that is logged twice is worse than one without.
 */
export const logCall = async (ctx: ActorContext, { call, follow_up_date }: LogCall): Promise<LoggedCall> => {
  const call_log = await addCallLog(ctx, call)
  if (follow_up_date == null) return { call_log, follow_up_id: null }
  const { company_id, user_id, person_id = null, org_id = null, deal_id = null, lead_id = null } = call_log
  try {
    const { id } = await ctx.db.prisma.activity.create({
      data: {
        company_id,
        user_id,
        person_id,
        org_id,
        deal_id,
        lead_id,
        type: 'call',
        subject: followUpSubject(call_log, ctx.actor.country),
        due_date: new Date(`${follow_up_date}T00:00:00Z`),
        follow_up_of_id: call_log.id,
      },
      select: { id: true },
    })
    return { call_log, follow_up_id: id }
  } catch (error) {
    ctx.log.error({ err: error, call_log_id: call_log.id }, 'The follow-up of a call could not be added')
    return { call_log, follow_up_id: null }
  }
}
